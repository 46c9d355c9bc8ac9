using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Features.Drivers.Helsenorge;

/// <summary>Breaks what lies between the system and the message service, and lets it be whole again.</summary>
public sealed class BussforbindelseDriver(Scene scene, AcceptanceEnvironment environment, HelsenorgeDriver helsenorge, KlokkeDriver klokke)
{
    private const int FlestMinutter = 30;

    private static readonly TimeSpan Pust = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Minutt = TimeSpan.FromMinutes(1);

    /// <summary>Whether the system has listened to its queues again since the connection was lost.</summary>
    public bool ErGjenopprettet { get; private set; }

    private FaultPlan Plan => environment.Host.Faults(scene.Tenant.Id);

    public void TaNed() => scene.Driftsstans = Planlegg(new AnswersUnavailable(For(Meldingsoperasjoner.Sending) with { Times = null }, Minutt));

    public void TaNedAlt() => scene.Driftsstans = Planlegg(new ResetsBeforeTakenIn(FaultTarget.ForService("") with { Times = null }));

    public void TaOpp() => Plan.Remove(scene.Driftsstans!);

    public async Task TaOppAltAsync()
    {
        TaOpp();
        await GjenopprettAsync();
        await VentPaLeveringAsync();
    }

    public void BrytVedSending(string nar) =>
        Planlegg(nar == "før" ? new ResetsBeforeTakenIn(For(Meldingsoperasjoner.Sending)) : new ResetsAfterTakenIn(For(Meldingsoperasjoner.Sending)));

    public void BrytVedLevering() => Planlegg(new ResetsBeforeTakenIn(For(Meldingsoperasjoner.Levering)));

    public void SkrivUtenLevering() => helsenorge.Send(helsenorge.Melding(Meldingsfunksjon.Ekontakt, scene.PasientSom(Rolle.PasientMedFodselsnummer)));

    /// <summary>Gives the system time to find its way back: systems wait longer and longer between their attempts.</summary>
    public async Task GjenopprettAsync()
    {
        if (await scene.VentPaUtvekslingAsync(ErBrudd) is not { } brudd)
        {
            throw new NotDecidedException("Forbindelsen til meldingstjenesten ble ikke brutt i scenariet.");
        }

        var koer = scene.Exchanges.Where(e => e.Number < brudd.Number && Lytter(e)).Select(Ko).Distinct().ToList();
        ErGjenopprettet = await MensTidenGarAsync(all => LytterPaAlle(all, koer));
    }

    /// <summary>Waits until the system has taken the citizen's message.</summary>
    public async Task VentPaLeveringAsync()
    {
        var id = helsenorge.Siste.MessageId;
        if (!await MensTidenGarAsync(all => all.Any(e => e.ErTattImot() && e.AnsweredAt is not null && e.Fakta(MeldingsFacts.MessageId) == id)))
        {
            throw new CriterionNotMetException(Meldingstekster.TattUtAvKoen.Broken(scene.Criterion, "henvendelsen er ikke tatt imot etter bruddet", []));
        }
    }

    private async Task<bool> MensTidenGarAsync(Func<IReadOnlyList<Exchange>, bool> skjedd)
    {
        for (var minutt = 0; minutt < FlestMinutter; minutt++)
        {
            if (await scene.Journal.WaitForAsync(scene.Tenant.Id, all => skjedd([.. all.Where(e => e.Scenario == scene.Id)]) ? all : null, Pust, TimeProvider.System, CancellationToken.None) is not null)
            {
                return true;
            }

            await klokke.FlyttAsync(Minutt);
        }

        return false;
    }

    // The queues that were listened to before must all be again: an attempt that succeeded in part is none.
    private bool LytterPaAlle(IReadOnlyList<Exchange> all, List<string?> koer)
    {
        var siste = all.Last(ErBrudd).Number;
        return koer.Except(all.Where(e => e.Number > siste && e.AnsweredAt is not null && Lytter(e)).Select(Ko)).Any() is false;
    }

    private static string? Ko(Exchange exchange) => exchange.Fakta(MeldingsFacts.Ko);

    private static bool ErBrudd(Exchange exchange) => exchange is { System: Meldingsoperasjoner.System, Faults.Count: > 0 };

    private bool Lytter(Exchange exchange) => exchange is { Operation: Meldingsoperasjoner.Tilkobling, Faults.Count: 0 }
        && scene.Cast.Kommunikasjonsparter.Any(part => part.HerId == exchange.Fakta(MeldingsFacts.KoHerId));

    private PlannedFault Planlegg(IFault fault)
    {
        scene.Faults.Add(fault.Description);
        return Plan.Plan(fault);
    }

    private static FaultTarget For(params string[] operasjoner) => FaultTarget.ForService(MeldingstjenerSimulator.SystemName, operasjoner);
}
