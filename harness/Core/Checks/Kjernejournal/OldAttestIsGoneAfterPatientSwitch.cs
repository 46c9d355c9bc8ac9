using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>An attest is not used again after the same user has called for another patient.</summary>
public sealed class OldAttestIsGoneAfterPatientSwitch : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "old-attest-is-gone-after-patient-switch";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-06");

    /// <inheritdoc/>
    public string Rule => "Attesten skal slettes når pasienten byttes";

    /// <inheritdoc/>
    public string Source => "Tillitsrammeverket, forretningsregler for bruk av attestering: ATT-4 og ATT-58";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.Attest.Finnes && !kall.ErAvslutt && kall.Tokenavtrykk is not null;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        if (historie.Pasienten(kall) is not { } patient
            || historie.Siste(each => each.Tokenavtrykk == kall.Tokenavtrykk && historie.Pasienten(each) == patient) is not { } before)
        {
            yield break;
        }

        if (historie.Siste(each => each.HarSammeBruker(kall) && !each.ErAvslutt && each.Exchange.Number > before.Exchange.Number
            && each.VarBesvartFor(kall) && historie.Pasienten(each) is { } other && other != patient) is { } between)
        {
            yield return new(
                "En gammel bekreftelse av tjenstlig behov er brukt etter at brukeren hadde gått til en annen pasient.",
                "Ny attest, og nytt token, når brukeren kommer tilbake til en pasient.",
                FormattableString.Invariant($"Samme token som i utveksling {before.Exchange.Number}, etter en annen pasient i utveksling {between.Exchange.Number}."),
                "Slett attest og token når pasienten byttes.")
            {
                AndreUtvekslinger = [before.Exchange.Number, between.Exchange.Number],
            };
        }
    }
}
