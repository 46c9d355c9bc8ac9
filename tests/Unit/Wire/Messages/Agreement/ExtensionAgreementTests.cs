using System.Xml.Linq;
using System.Xml.Schema;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>The structure of the extension documents that is written by hand agrees with the public schemas.</summary>
[Requires("standards")]
public sealed class ExtensionAgreementTests
{
    private const int Seed = 20220616;
    private const int Samples = 60;
    private const int MutationsPerDocument = 8;

    [Fact]
    public void Our_structure_agrees_with_the_public_schemas()
    {
        var theirs = PublicExtensions.Compile(Standards.Schemas);
        var whole = Utvidelseseksempel.Navn.Select(name => Document($"our extension of {name}", Utvidelseseksempel.Av(name))).ToList();

        var verdicts = Corpus(theirs, whole).Select(document => Compare(document, theirs)).ToList();

        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(
            $"{verdicts.Count} documents, {verdicts.Count(verdict => verdict.Ours == verdict.Theirs)} agree, {verdicts.Count(verdict => verdict.Theirs)} valid by the public schemas"));
        Assert.All(verdicts.Take(whole.Count), verdict => Assert.True(verdict.Ours && verdict.Theirs, verdict.Document.Name));
        Assert.InRange(verdicts.Count, 1000, int.MaxValue);
        Assert.InRange(verdicts.Count(verdict => verdict.Theirs) / (double)verdicts.Count, 0.1, 0.9);
        Assert.Empty(verdicts.Where(verdict => verdict.Ours != verdict.Theirs && !IsOfALaterVersion(verdict.Document)).Select(verdict => verdict.ToString()));
    }

    private static List<AgreementDocument> Corpus(XmlSchemaSet theirs, List<AgreementDocument> whole)
    {
        var drawn =
            (from document in whole
             let sampler = new SchemaSampler(theirs, AgreementCorpus.Chance(document.Name, Seed))
             from number in Enumerable.Range(1, Samples)
             select Document($"{document.Root.LocalName}, sample {number}", sampler.Sample(document.Root)))
            .ToList();
        AgreementDocument[] unchanged = [.. whole, .. drawn];
        return
        [
            .. unchanged,
            .. unchanged.SelectMany(document => AgreementCorpus.Mutated(document, Seed, MutationsPerDocument)),
            .. EveryElement.Changed(unchanged),
        ];
    }

    private static Comparison Compare(AgreementDocument document, XmlSchemaSet theirs)
    {
        var content = WireXml.Load(document.Bytes);
        var faults = new List<string>();
        var known = theirs.GlobalElements.Contains(new(content.Root!.Name.LocalName, content.Root.Name.NamespaceName));
        content.Validate(theirs, (_, fault) => faults.Add(fault.Message));
        return new Comparison(document, MessageSchemas.Own.Validate(document.Bytes).All(fault => fault.ErMerknad), known && faults.Count == 0);
    }

    /// <summary>The one difference: an element with a name that the structure does not know, where a later version may add one.</summary>
    private static bool IsOfALaterVersion(AgreementDocument document) => WireXml.Load(document.Bytes).Descendants()
        .Any(element => element.Parent is { } parent
            && element.Name.Namespace == parent.Name.Namespace
            && Rule(parent) is { ErApen: true } rule
            && rule.Deler.All(known => known.Navn != element.Name.LocalName));

    private static Elementregel? Rule(XElement element) => element.Parent is { } parent
        ? Rule(parent)?.Deler.FirstOrDefault(known => known.Navn == element.Name.LocalName)
        : Utvidelsesregler.For(element.Name);

    private static AgreementDocument Document(string name, XElement root) =>
        new(name, WireXml.ToBytes(new XDocument(root))) { Root = root.Name };

    private sealed record Comparison(AgreementDocument Document, bool Ours, bool Theirs)
    {
        public override string ToString() => $"{Document.Name}: {(Ours ? "only the public schema rejects" : "only ours reject")}";
    }
}
