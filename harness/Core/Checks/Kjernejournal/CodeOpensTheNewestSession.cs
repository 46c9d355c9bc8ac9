using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A code is not used after the same user has made a session for another patient.</summary>
public sealed class CodeOpensTheNewestSession : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "code-opens-the-newest-session";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-06");

    /// <inheritdoc/>
    public string Rule => "Engangskoden skal bare brukes for pasienten den ble laget for";

    /// <inheritdoc/>
    public string Source => "kjernejournal-innlogging-klient; kjernejournals kravliste F.6";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.ErPortal && kall.Fakta(KjernejournalFacts.Kode) is not null;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        if (historie.Kodens(kall.Fakta(KjernejournalFacts.Kode)) is { } made
            && historie.Siste(each => each.ErOpprett && each.Lyktes && each.HarSammeBruker(made) && each.VarBesvartFor(kall)) is { } newest
            && newest != made && newest.Pasient != made.Pasient)
        {
            yield return new(
                "Kjernejournal åpnes for forrige pasient etter at brukeren har åpnet en annen.",
                "Koden fra den nyeste økten.",
                FormattableString.Invariant($"Koden fra utveksling {made.Exchange.Number}, etter ny økt i utveksling {newest.Exchange.Number}."),
                "Glem kode og økt når pasienten byttes.")
            {
                AndreUtvekslinger = [made.Exchange.Number, newest.Exchange.Number],
            };
        }
    }
}
