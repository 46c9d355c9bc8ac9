using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>What is published as examples is read into our types, and nothing that the types hold is lost.</summary>
[Requires("standards")]
public sealed class PublicExamplesTests
{
    [Fact]
    public void Every_public_M1_is_read_and_what_we_write_of_it_is_valid()
    {
        var originals = AgreementCorpus.PublicExamples()
            .Where(example => MsgHeadReader.Read(example.Bytes).Content!.Name == Namespaces.M1 + "Resept")
            .ToList();

        var rewritten = originals.Select(original => Rewriting.Of(original.Bytes)).ToList();

        Assert.InRange(originals.Count, 5, int.MaxValue);
        Assert.All(rewritten, bytes => Assert.Empty(MessageSchemas.Own.Validate(bytes)));
        Assert.All(rewritten, bytes => Assert.Equal(bytes, Rewriting.Of(bytes)));
    }

    [Fact]
    public void A_public_M1_keeps_its_dosing()
    {
        var example = AgreementCorpus.PublicExamples().First(document => document.Name == "M1 Resept");

        var forskrivning = ReseptReader.Read(MsgHeadReader.Read(example.Bytes)).ReseptDokLegemiddel.Forskrivning;

        Assert.Equal(["1", "3", "5"], forskrivning.Doseringer.Single().FasteDoser.Select(dose => dose.Tidsomrade!.V));
        Assert.Equal(new DateOnly(2019, 8, 19), forskrivning.Doseringer.Single().Sluttidspunkt!.Day);
        Assert.Equal("154021", Assert.IsType<Legemiddelpakning>(forskrivning.Legemiddel).Varenr);
    }
}
