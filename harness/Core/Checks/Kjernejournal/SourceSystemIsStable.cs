using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A client says the same source system in all its calls.</summary>
public sealed class SourceSystemIsStable : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "source-system-is-stable";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-01");

    /// <inheritdoc/>
    public string Rule => "Kildesystemet skal være det samme i alle kall fra samme klient";

    /// <inheritdoc/>
    public string Source => "Kjernejournals kravliste T.2; utviklerportal.nhn.no, Innlogging";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.Klient is not null && kall.Fakta(KjernejournalFacts.Kildesystem) is not null;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        var value = kall.Fakta(KjernejournalFacts.Kildesystem);
        if (historie.Siste(each => each.Klient == kall.Klient && each.Fakta(KjernejournalFacts.Kildesystem) is not null) is { } before
            && before.Fakta(KjernejournalFacts.Kildesystem) is { } former && former != Masking.Text(value!))
        {
            yield return new(
                "Oppslag fra samme fagsystem ser ut som de kommer fra flere.",
                Vist.Verdi(former),
                Vist.Verdi(value),
                "Send samme navn og versjon i alle kall, også til de ulike tjenestene.")
            {
                AndreUtvekslinger = [before.Exchange.Number],
            };
        }
    }
}
