namespace AcceptanceHarness.ReferenceSystem;

/// <summary>A healthy variant as others see it, or several at once.</summary>
/// <param name="Id">The id in ASCII kebab-case; several are joined by <c>+</c>.</param>
/// <param name="Description">What is different, in bokmål.</param>
/// <param name="GetsApprec11">Whether the simulated Reseptformidleren is to answer with AppRec 1.1.</param>
/// <param name="Losninger">The only solutions, by the code in a criterion's id, whose traffic is different; none when any may be.</param>
public sealed record VariantDescription(string Id, string Description, bool GetsApprec11, IReadOnlyList<string> Losninger);
