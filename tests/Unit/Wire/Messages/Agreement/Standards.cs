namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>Where the public schemas and examples lie in the folder of standards.</summary>
internal static class Standards
{
    public static string Schemas => Path.Combine(Surroundings.Standards!, "kith-xsd");

    public static IEnumerable<string> Examples =>
        Directory.EnumerateFiles(Path.Combine(Surroundings.Standards!, "examples", "rekvirent"), "*.xml").Order();
}
