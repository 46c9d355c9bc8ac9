namespace AcceptanceHarness.Core.Evidence;

/// <summary>The mark that a fault leaves in the journal.</summary>
/// <param name="Fault">The fault's id in ASCII kebab-case.</param>
/// <param name="Description">What the simulator did wrong on purpose, in bokmål.</param>
/// <param name="Suspends">Ids of the checks that are not judged on this exchange because of the fault.</param>
public sealed record FaultMark(string Fault, string Description, IReadOnlyList<string> Suspends);
