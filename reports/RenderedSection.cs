namespace AcceptanceHarness.Reports;

/// <summary>A section and the markup that its component, or the failure notice in its place, gave.</summary>
/// <param name="Section">The section.</param>
/// <param name="Html">Its markup, encoded.</param>
public sealed record RenderedSection(Section Section, string Html);
