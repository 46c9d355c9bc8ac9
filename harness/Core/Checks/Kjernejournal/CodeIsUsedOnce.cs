using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A code opens the portal once.</summary>
public sealed class CodeIsUsedOnce : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "code-is-used-once";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-06");

    /// <inheritdoc/>
    public string Rule => "Engangskoden skal brukes bare én gang";

    /// <inheritdoc/>
    public string Source => "kjernejournal-innlogging-klient: code og ehr_code_verifier til hentpasient.html";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.ErPortal && kall.Fakta(KjernejournalFacts.Kode) is not null;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        var code = kall.Fakta(KjernejournalFacts.Kode);
        if (historie.Siste(each => each.ErPortal && each.Lyktes && each.Exchange.Faults.Count == 0 && each.Fakta(KjernejournalFacts.Kode) == code) is { } before)
        {
            yield return new(
                "En lenke til pasientens kjernejournal er brukt en gang til.",
                "Ny økt og ny kode for hver gang kjernejournal åpnes.",
                FormattableString.Invariant($"Samme kode som i utveksling {before.Exchange.Number}."),
                "Glem koden når den er brukt, og lag ny økt når kjernejournal skal åpnes på nytt.")
            {
                AndreUtvekslinger = [before.Exchange.Number],
                Antakelser = ["A-301"],
            };
        }
    }
}
