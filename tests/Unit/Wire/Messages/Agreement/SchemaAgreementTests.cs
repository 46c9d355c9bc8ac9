using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>Decision 8: our schemas and the public ones accept and reject the same documents.</summary>
[Requires("standards")]
public sealed class SchemaAgreementTests
{
    private const int Seed = 20260302;
    private const int MutationsPerDocument = 30;
    private const int SamplesPerRoot = 25;
    private const int LeastMutated = 1000;
    private const double LeastAgreement = 0.995;

    private static readonly Lazy<List<Verdict>> Judged = new(() =>
    {
        var official = MessageSchemas.OfFolder(Standards.Schemas);
        var documents = AgreementCorpus.Create(official, Seed, MutationsPerDocument, SamplesPerRoot);
        return [.. documents.AsParallel().AsOrdered().Select(document => Verdict.Of(document, official))];
    });

    [Fact]
    public void Our_schemas_agree_with_the_public_ones()
    {
        var verdicts = Judged.Value;

        Print(verdicts);
        Assert.All(verdicts.Where(verdict => verdict.Document.MustBeValid), verdict => Assert.Empty(verdict.Ours));
        Assert.InRange(verdicts.Count(verdict => verdict.Document.IsMutated), LeastMutated, int.MaxValue);

        // Sets that accept or reject everything would agree as well.
        Assert.InRange(Share(verdicts, verdict => verdict.Theirs.Count == 0), 0.15, 0.85);
        Assert.InRange(Share(verdicts, verdict => verdict.Agree), LeastAgreement, 1);
        Assert.Empty(KnownDisagreement.Unexplained(verdicts.Where(verdict => !verdict.Agree), KnownDisagreement.All()));
    }

    [Fact]
    public void Every_message_in_the_catalogue_is_tried_changed_and_unchanged_accepted_and_rejected()
    {
        var byMessage = Judged.Value.ToLookup(verdict => verdict.Message);

        Assert.All(Standards.Messages, type =>
        {
            Assert.InRange(byMessage[type.Name].Count(verdict => verdict.Document.IsMutated), MutationsPerDocument, int.MaxValue);
            Assert.Contains(byMessage[type.Name], verdict => verdict.Theirs.Count == 0);
            Assert.Contains(byMessage[type.Name], verdict => verdict.Document.IsMutated && verdict.Theirs.Count > 0);
        });
    }

    [Fact]
    public void A_disagreement_without_an_entry_and_an_entry_without_a_disagreement_are_both_told()
    {
        var document = new AgreementDocument("M9.5, changed", []) { Root = Namespaces.M95 + "M95", IsMutated = true };
        var verdict = new Verdict(document, [new SchemaFault(1, "/M95/Fnr", "Feil.")], []);
        var entry = new KnownDisagreement("M9.5", "/M95/Fnr", "vare", "Prøve.");

        Assert.Empty(KnownDisagreement.Unexplained([verdict], [entry]));
        Assert.StartsWith("not explained: M9.5, changed", Assert.Single(KnownDisagreement.Unexplained([verdict], [])), StringComparison.Ordinal);
        Assert.Equal(2, KnownDisagreement.Unexplained([verdict], [entry with { Avviser = "offentlige" }]).Count);
        Assert.Equal("explains nothing: M9.5 /M95/Fnr", Assert.Single(KnownDisagreement.Unexplained([], [entry])));
        Assert.StartsWith("gives no reason", Assert.Single(KnownDisagreement.Unexplained([verdict], [entry with { Grunn = " " }])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_said_to_have_no_public_schema_has_none_in_the_folder()
    {
        var targets = Directory.EnumerateFiles(Standards.Schemas, "*.xsd")
            .Select(file => XDocument.Load(file).Root!.Attribute("targetNamespace")?.Value).ToHashSet();

        Assert.All(MessageCatalog.All, type => Assert.Equal(type.HasPublicSchema, targets.Contains(type.Root.NamespaceName)));
    }

    [Fact]
    public void The_public_schemas_are_named_as_the_set_in_use()
    {
        var official = MessageSchemas.OfFolder(Standards.Schemas);

        Assert.Equal("skjemaer fra mappen kith-xsd", official.Name);
        Assert.NotEqual(MessageSchemas.Own.Hash, official.Hash);
    }

    private static double Share(List<Verdict> verdicts, Func<Verdict, bool> holds) =>
        verdicts.Count(holds) / (double)verdicts.Count;

    private static void Print(List<Verdict> verdicts)
    {
        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine(FormattableString.Invariant(
            $"{verdicts.Count} documents, {verdicts.Count(verdict => verdict.Document.IsMutated)} of them changed, {verdicts.Count(verdict => verdict.Agree)} agree, {verdicts.Count(verdict => verdict.Theirs.Count == 0)} valid by the public schemas"));
        foreach (var verdict in verdicts.Where(verdict => !verdict.Agree))
        {
            output?.WriteLine(verdict.ToString());
        }
    }
}
