namespace AcceptanceHarness.Features.Hooks;

/// <summary>Which delkrav a scenario shows, by its tags.</summary>
public static class ShownDelkrav
{
    private const string Prefix = "viser:";

    /// <summary>The letters of the <c>viser:</c> tags, the tags given without <c>@</c>.</summary>
    public static IReadOnlyList<string> In(IEnumerable<string> tags) =>
        [.. tags.Where(t => t.StartsWith(Prefix, StringComparison.Ordinal)).Select(t => t[Prefix.Length..])];
}
