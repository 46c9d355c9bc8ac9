namespace AcceptanceHarness.Reports;

/// <summary>A section of the report.</summary>
/// <param name="Id">Its anchor, ASCII kebab-case.</param>
/// <param name="Title">Its heading in bokmål.</param>
/// <param name="Component">The Razor component that draws it.</param>
public sealed record Section(string Id, string Title, Type Component);
