using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A call says which system it comes from, in the header that the service asks for.</summary>
public sealed class SourceSystemIsSent : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "source-system-is-sent";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-01");

    /// <inheritdoc/>
    public string Rule => "Alle kall til kjernejournal skal si hvilket system de kommer fra, i hodet som tjenesten krever";

    /// <inheritdoc/>
    public string Source => "Kjernejournals kravliste T.2; utviklerportal.nhn.no, Innlogging";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.Fakta(KjernejournalFacts.KildesystemHode) is not null;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        if (string.IsNullOrWhiteSpace(kall.Fakta(KjernejournalFacts.Kildesystem)))
        {
            var header = kall.Fakta(KjernejournalFacts.KildesystemHode);
            yield return new(
                "Ingen kan se hvilket fagsystem som gjorde oppslaget i kjernejournal.",
                $"Hodet {header} med fagsystemets navn og versjon.",
                "Hodet mangler.",
                $"Send {header} i alle kall til tjenesten.")
            {
                Antakelser = kall.Er(Oppslagsoperasjoner.ProvesvarSok) ? ["A-401"] : [],
            };
        }
    }
}
