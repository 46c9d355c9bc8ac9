using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.HelseId.Forvrengning;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal.Forvrengning;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Simulators.Meldingstjener.Forvrengning;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>All faults that the simulators know, in reading order.</summary>
public static class FaultCatalog
{
    /// <summary>The faults.</summary>
    public static IReadOnlyList<FaultDescriptor> All { get; } =
    [
        new(RejectsMessage.FaultId, "Tjenesten avviser meldingen med oppgitte koder og tekster", o => new RejectsMessage(o.Target, o.Errors)),
        new(RejectsInFault.FaultId, "Tjenesten avviser meldingen i en feil (AppRecFault)", o => new RejectsInFault(o.Target, o.Errors)),
        new(AnswersSoapFault.FaultId, "Tjenesten svarer med teknisk feil", o => new AnswersSoapFault(o.Target, o.Text)),
        new(AnswersUnavailable.FaultId, "Tjenesten er utilgjengelig (503 med Retry-After)", o => new AnswersUnavailable(o.Target, Wait(o))),
        new(AnswersTooManyRequests.FaultId, "Tjenesten tar ikke imot flere kall nå (429 med Retry-After)", o => new AnswersTooManyRequests(o.Target, Wait(o))),
        new(ResetsBeforeTakenIn.FaultId, "Forbindelsen brytes før meldingen er tatt inn", o => new ResetsBeforeTakenIn(o.Target)),
        new(ResetsAfterTakenIn.FaultId, "Forbindelsen brytes etter at meldingen er tatt inn", o => new ResetsAfterTakenIn(o.Target)),
        new(AnswersSlowly.FaultId, "Tjenesten svarer sent", o => new AnswersSlowly(o.Target, Wait(o))),
        new(HoldsAnswer.FaultId, "Svaret holdes tilbake til det slippes", o => new HoldsAnswer(o.Target)),
        new(StallsMidAnswer.FaultId, "Svaret stanser midtveis uten at forbindelsen lukkes", o => new StallsMidAnswer(o.Target)),
        new(SwallowsReceipt.FaultId, "Kvitteringen uteblir (tomt svar)", o => new SwallowsReceipt(o.Target)),
        new(AnswersInReverseOrder.FaultId, "To sendinger av samme melding besvares i omvendt rekkefølge", o => new AnswersInReverseOrder(o.Target, Wait(o))),
        new(RepeatsReceipt.FaultId, "Kvitteringen for en tidligere melding sendes om igjen", o => new RepeatsReceipt(o.Target)),
        new(TruncatesXml.FaultId, "Svaret er avkortet", o => new TruncatesXml(o.Target)),
        new(AnswersOldVersion.FaultId, "Tjenesten svarer med en gammel versjon", o => new AnswersOldVersion(o.Target, Wait(o))),
        new(AnswersBeforeLastChange.FaultId, "Tjenesten svarer slik det var før siste endring", o => new AnswersBeforeLastChange(o.Target)),
        new(AnswersInOtherVersion.FaultId, "Tjenesten svarer i en annen meldingsversjon enn det ble spurt i", o => new AnswersInOtherVersion(o.Target)),
        new(AnswersForAnotherPatient.FaultId, "Svaret gjelder en annen pasient", o => new AnswersForAnotherPatient(o.Target, Other(o))),
        new(RefusesAccess.FaultId, "Tjenesten avviser tilgangen (401, eller 403 når koden er insufficient_scope)", o => new RefusesAccess(o.Target, o.Errors[0].Code == "insufficient_scope")),
        new(RollsHelseIdKeys.FaultId, "HelseID bytter signeringsnøkkel", o => new RollsHelseIdKeys(o.Target)) { System = HelseIdSimulator.SystemName },
        .. HelseIdForvrengninger.All.Select(f => new FaultDescriptor(f.Id, f.Beskrivelse, o => new DistortsAnswer(o.Target, f))
        {
            System = HelseIdSimulator.SystemName,
            Operations = f.Operasjoner,
        }),
        .. Kjforvrengninger.All.Select(f => new FaultDescriptor(f.Id, f.Beskrivelse, o => new DistortsAnswer(o.Target, f))
        {
            System = KjernejournalSimulator.SystemName,
            Operations = f.Operasjoner,
        }),
        .. Utsendingsfeilkatalog.Alle.Select(f => new FaultDescriptor(f.Id, f.Beskrivelse, o => new ForvrengerUtsending(o.Target, f))
        {
            System = MeldingstjenerSimulator.SystemName,
            Operations = [ForvrengerUtsending.Operasjon],
        }),
    ];

    /// <summary>Makes the fault that an order names.</summary>
    /// <exception cref="ArgumentException">The order names no known fault, or lacks what the fault needs.</exception>
    public static IFault Make(FaultOrder order)
    {
        FaultOrderRules.Validate(order);
        return All.FirstOrDefault(f => f.Id == order.Fault) is { } descriptor
            ? descriptor.Make(order)
            : throw new ArgumentException(
                $"Forventet en feil fra katalogen, fikk «{order.Fault}». Velg en av: {string.Join(", ", All.Select(f => f.Id))}.");
    }

    private static TimeSpan Wait(FaultOrder order) => TimeSpan.FromSeconds(order.Seconds);

    private static string Other(FaultOrder order) =>
        order.OtherPatient ?? throw new ArgumentException(
            $"Forventet otherPatient i bestillingen av «{order.Fault}»: pasienten som svaret feilaktig gjelder. Legg det til.");
}
