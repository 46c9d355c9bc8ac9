using System.Reflection;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>A feature file.</summary>
/// <param name="Uri">Its name, such as features/Eresept/Kvittering.feature.</param>
/// <param name="Text">What it holds.</param>
public sealed record FeatureDocument(string Uri, string Text)
{
    private const string Folder = "features/";

    /// <summary>The feature files embedded in an assembly, by name.</summary>
    /// <param name="assembly">The assembly.</param>
    public static IReadOnlyList<FeatureDocument> EmbeddedIn(Assembly assembly) =>
    [
        .. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)
                && name.EndsWith(".feature", StringComparison.Ordinal))
            .Select(name => name.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(name => new FeatureDocument(name, Read(assembly, name))),
    ];

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
