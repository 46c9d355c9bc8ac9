using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks;

/// <summary>A rule that always holds on the wire: a pure function from an exchange, and those before it, to findings.</summary>
/// <remarks>A check reads bytes and facts (XPath, JSON), never the typed message classes: it must not share a mistake with who wrote the message.</remarks>
public interface ICheck
{
    /// <summary>The check's id in ASCII kebab-case.</summary>
    string Id { get; }

    /// <summary>The criterion that a finding is against.</summary>
    CriterionId Criterion { get; }

    /// <summary>The rule in one sentence of bokmål, with «skal».</summary>
    string Rule { get; }

    /// <summary>Where the rule is read: standard or NHN page, and place in it.</summary>
    string Source { get; }

    /// <summary>Looks at one exchange.</summary>
    /// <param name="exchange">The exchange, request always there, answer perhaps not yet.</param>
    /// <param name="earlier">The same tenant's earlier exchanges, in order.</param>
    /// <returns>All that is wrong; empty when nothing is, or when the rule does not concern this exchange.</returns>
    IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier);
}
