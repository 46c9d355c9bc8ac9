using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>A search for documents has a token with exactly one of the two scopes that exclude each other.</summary>
public sealed class DocumentSearchUsesOneScope : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "document-search-uses-one-scope";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-51");

    /// <inheritdoc/>
    public string Rule => "Dokumentsøk skal bruke et token med nøyaktig ett av de to scopene for søk";

    /// <inheritdoc/>
    public string Source => "utviklerportal.nhn.no, dokumentdeling";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        if (Oppslagslesing.Av(exchange) is not { HarToken: true, Operasjon: Oppslagsoperasjoner.DokumentSok } kall)
        {
            yield break;
        }

        var given = kall.Scopes.Intersect([KjernejournalScopes.DokumenterSok, KjernejournalScopes.DokumenterSokForskrift], StringComparer.Ordinal).ToList();
        if (given.Count != 1)
        {
            yield return this.Funn(exchange, new(
                "Tokenet sier ikke entydig hvilket rettslig grunnlag dokumentsøket har.",
                $"{KjernejournalScopes.DokumenterSok} eller {KjernejournalScopes.DokumenterSokForskrift}, ikke begge.",
                given.Count == 0 ? "Ingen av dem." : "Begge.",
                "Be om ett token for hvert grunnlag, med bare det scopet som gjelder."));
        }
    }
}
