namespace AcceptanceHarness.ReferenceSystem;

/// <summary>A healthy variant as others see it.</summary>
/// <param name="Id">The id in ASCII kebab-case.</param>
/// <param name="Description">What is different, in bokmål.</param>
public sealed record VariantDescription(string Id, string Description);
