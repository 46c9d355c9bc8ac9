using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>An attest, by the token that holds it, is used for one patient.</summary>
public sealed class AttestIsForOnePatient : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "attest-is-for-one-patient";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-06");

    /// <inheritdoc/>
    public string Rule => "En attest skal bare brukes for én pasient";

    /// <inheritdoc/>
    public string Source => "Tillitsrammeverket, forretningsregler for bruk av attestering: ATT-4 og ATT-58";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.Attest.Finnes && kall.Pasient is not null && kall.Tokenavtrykk is not null;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        if (historie.Siste(each => each.Tokenavtrykk == kall.Tokenavtrykk && each.Pasient is { } other && other != kall.Pasient) is { } before)
        {
            yield return new(
                "Samme bekreftelse av tjenstlig behov er brukt for to pasienter.",
                "Ny attest, og nytt token, for hver pasient.",
                FormattableString.Invariant($"Samme token som for en annen pasient i utveksling {before.Exchange.Number}."),
                "Slett attest og token når pasienten byttes, og hent nye.")
            {
                AndreUtvekslinger = [before.Exchange.Number],
            };
        }
    }
}
