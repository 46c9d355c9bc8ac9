using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>Where the public schemas and examples lie in the folder of standards.</summary>
internal static class Standards
{
    public static string Schemas => Path.Combine(Surroundings.Standards!, "kith-xsd");

    /// <summary>The messages that there is a public schema to agree with.</summary>
    public static IEnumerable<MessageType> Messages => MessageCatalog.All.Where(type => type.HasPublicSchema);

    /// <summary>Of prescribers, and of dispensers, whose messages carry the prescribers' signed originals.</summary>
    public static IEnumerable<string> Examples => Files("rekvirent").Concat(Files("utleverer"));

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Surroundings.Standards!, "examples", folder), "*.xml").Order();
}
