namespace AcceptanceHarness.ReferenceSystem;

/// <summary>A seeded defect as others see it.</summary>
/// <param name="Id">The id in ASCII kebab-case.</param>
/// <param name="Description">The mistake in bokmål.</param>
/// <param name="Criterion">The criterion that must catch it.</param>
/// <param name="Also">Criteria that may fail as well.</param>
public sealed record DefectDescription(string Id, string Description, string Criterion, IReadOnlyList<string> Also);
