namespace AcceptanceHarness.ReferenceSystem.Policies;

/// <summary>One mistake that the reference system can make on purpose.</summary>
internal interface IDefect
{
    /// <summary>The id in ASCII kebab-case.</summary>
    string Id { get; }

    /// <summary>The mistake in bokmål.</summary>
    string Description { get; }

    /// <summary>The criterion that must catch it.</summary>
    string Criterion { get; }

    /// <summary>Criteria that may fail as well.</summary>
    IReadOnlyList<string> Also => [];

    /// <summary>Changes exactly one thing.</summary>
    EhrPolicies Apply(EhrPolicies healthy);
}
