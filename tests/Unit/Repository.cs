namespace AcceptanceHarness.Tests;

/// <summary>Where the checkout lies, found from the test's own folder.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "AcceptanceHarness.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Fant ikke AcceptanceHarness.sln."));
}
