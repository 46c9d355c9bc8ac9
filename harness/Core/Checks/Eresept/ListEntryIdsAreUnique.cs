using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>No two entries of an M25.1 have the same id.</summary>
public sealed class ListEntryIdsAreUnique : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "list-entry-ids-are-unique";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-02");

    /// <inheritdoc/>
    public string Rule => "Hver oppføring i M25.1 skal ha sin egen Id";

    /// <inheritdoc/>
    public string Source => "M25.1, EnkeltoppforingLIB/Id: lokalt generert UUID for oppføringen";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { } melding
            ? Listeoppforing.Av(melding)
                .GroupBy(entry => entry.Id, StringComparer.OrdinalIgnoreCase)
                .Where(same => same.Key.Length == 0 || same.Skip(1).Any())
                .Select(same => this.Funn(exchange, Avvik([.. same])))
            : [];
    }

    private static Avvik Avvik(Listeoppforing[] same) => new(
        "To legemidler på listen har samme Id eller mangler Id, så en endring av det ene kan treffe det andre.",
        "En egen UUID i Id for hver oppføring, den samme fra versjon til versjon.",
        string.Join(", ", same.Take(5).Select(entry => entry.Navn)) + (same.Length > 5 ? FormattableString.Invariant($" og {same.Length - 5} til.") : "."),
        "Lag Id-en når oppføringen opprettes, og ta den med uendret når listen sendes på nytt.");
}
