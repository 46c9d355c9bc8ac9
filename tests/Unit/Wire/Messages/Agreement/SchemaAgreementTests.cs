using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>Decision 8: our schemas and the public ones accept and reject the same documents.</summary>
[Requires("standards")]
public sealed class SchemaAgreementTests
{
    private const int Seed = 20260302;
    private const int MutationsPerDocument = 30;
    private const int SamplesPerRoot = 25;
    private const double LeastAgreement = 0.995;

    [Fact]
    public void Our_schemas_agree_with_the_public_ones()
    {
        var official = MessageSchemas.OfFolder(Standards.Schemas);
        var documents = AgreementCorpus.Create(official, new Random(Seed), MutationsPerDocument, SamplesPerRoot);

        var verdicts = documents.AsParallel().AsOrdered().Select(document => Verdict.Of(document, official)).ToList();

        Print(verdicts);
        Assert.All(verdicts.Where(verdict => verdict.Document.MustBeValid), verdict => Assert.Empty(verdict.Ours));
        Assert.InRange(verdicts.Count, 300, int.MaxValue);

        // Sets that accept or reject everything would agree as well.
        Assert.InRange(Share(verdicts, verdict => verdict.Theirs.Count == 0), 0.15, 0.85);
        Assert.InRange(Share(verdicts, verdict => verdict.Agree), LeastAgreement, 1);
        Assert.Empty(verdicts.Where(verdict => !verdict.Agree).Select(verdict => verdict.ToString()));
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
            $"{verdicts.Count} documents, {verdicts.Count(verdict => verdict.Agree)} agree, {verdicts.Count(verdict => verdict.Theirs.Count == 0)} valid by the public schemas"));
        foreach (var verdict in verdicts.Where(verdict => !verdict.Agree))
        {
            output?.WriteLine(verdict.ToString());
        }
    }
}
