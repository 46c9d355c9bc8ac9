using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AcceptanceHarness.Tests.Bdd.Generator;

/// <summary>A file of a build that lies nowhere.</summary>
internal sealed class FeatureText(string path, string text) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
