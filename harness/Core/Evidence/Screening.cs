namespace AcceptanceHarness.Core.Evidence;

/// <summary>What was seen when an exchange was looked through for person numbers.</summary>
internal enum Screening
{
    /// <summary>No real one.</summary>
    Clean,

    /// <summary>A real one: nothing of it is kept.</summary>
    HoldsRealNumber,

    /// <summary>It packs more than can be looked through: its bodies are not kept.</summary>
    NotLookedThrough,
}
