using System.Security.Cryptography;
using System.Text;
using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Cli.Running;

/// <summary>The feature files as they are embedded in the features assembly.</summary>
internal sealed class FeatureCatalog
{
    private const string Prefix = "features/";

    private FeatureCatalog(IReadOnlyList<(string Path, string Text)> documents) => Documents = documents;

    /// <summary>Path below features/ with forward slashes, and text; in path order.</summary>
    public IReadOnlyList<(string Path, string Text)> Documents { get; }

    /// <summary>SHA-256 over paths and texts, in hex.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n', Documents.Select(d => d.Path + '\n' + d.Text)))));

    public static FeatureCatalog Load()
    {
        var assembly = typeof(AcceptanceEnvironment).Assembly;
        var names = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal));
        return new FeatureCatalog(
            [.. names.Order(StringComparer.Ordinal).Select(n => (n[Prefix.Length..].Replace('\\', '/'), Read(assembly, n)))]);
    }

    private static string Read(System.Reflection.Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
