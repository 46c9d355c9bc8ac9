namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>Where the public schemas and examples lie, when they are at hand (STANDARDS_DIR).</summary>
internal static class Standards
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("STANDARDS_DIR");

    public static bool IsAtHand => Folder is not null && Directory.Exists(Schemas);

    public static string Schemas => Path.Combine(Folder!, "kith-xsd");

    public static IEnumerable<string> Examples => Directory.EnumerateFiles(Path.Combine(Folder!, "examples", "rekvirent"), "*.xml").Order();
}
