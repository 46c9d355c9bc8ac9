using System.Security.Cryptography;
using System.Text;
using AcceptanceHarness.Bdd.Running;
using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Cli.Running;

/// <summary>The feature files as they are embedded in the features assembly, in path order.</summary>
internal sealed record FeatureCatalog(IReadOnlyList<FeatureDocument> Documents)
{
    private const string Folder = "features/";

    /// <summary>SHA-256 over paths and texts, in hex.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n', Documents.Select(d => PathOf(d.Uri) + '\n' + d.Text)))));

    public static FeatureCatalog Load() => new(FeatureDocument.EmbeddedIn(typeof(AcceptanceEnvironment).Assembly));

    /// <summary>A feature's path below features/, as the record and the report name it.</summary>
    public static string PathOf(string uri) => uri.StartsWith(Folder, StringComparison.Ordinal) ? uri[Folder.Length..] : uri;
}
