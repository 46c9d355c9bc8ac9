using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>The documents to agree on: public examples, our own, samples drawn from the public schemas, and changes to all of them.</summary>
internal static class AgreementCorpus
{
    public static IReadOnlyList<AgreementDocument> Create(MessageSchemas official, Random random, int mutations, int samples)
    {
        AgreementDocument[] whole = [.. PublicExamples(), .. OwnExamples()];
        AgreementDocument[] drawn = [.. Samples(official, random, samples)];
        return
        [
            .. whole,
            .. drawn,
            .. whole.SelectMany(document => Mutated(document, random, mutations)),
            .. drawn.SelectMany(document => Mutated(document, random, 1)),
            .. MutatedOriginals(random, mutations),
            .. EveryElement.Changed([.. drawn, .. whole]),
        ];
    }

    private static IEnumerable<AgreementDocument> OwnExamples() =>
        MessageCatalog.All.Select(type => new AgreementDocument(type.Name, WireXml.ToBytes(type.Example()), MustBeValid: true))
            .Concat(M1Variants.All.Select(variant => new AgreementDocument(variant.Key, variant.Value, MustBeValid: true)));

    /// <summary>The public examples of our messages in our versions, and the signed originals inside the others.</summary>
    public static IEnumerable<AgreementDocument> PublicExamples() =>
        from file in Standards.Examples
        from part in Parts(Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file))
        where MsgHeadReader.Read(part.Bytes).Content is { } content && MessageCatalog.Find(content.Name) is not null
        select part;

    private static IEnumerable<AgreementDocument> Parts(string name, byte[] bytes) =>
        MsgHeadReader.Read(bytes).Originals
            .Select((original, number) => new AgreementDocument($"{name}, original {number + 1}", original, MustBeValid: true))
            .Prepend(new AgreementDocument(name, bytes, MustBeValid: true));

    private static IEnumerable<AgreementDocument> Samples(MessageSchemas official, Random random, int count)
    {
        var sampler = new SchemaSampler(official.Set, random);
        return from root in MessageCatalog.All.Select(type => type.Root).Append(Namespaces.MsgHead + "MsgHead")
               from number in Enumerable.Range(1, count)
               let document = new XDocument(sampler.Sample(root))
               select new AgreementDocument($"{root.LocalName}, sample {number}", WireXml.ToBytes(document));
    }

    private static IEnumerable<AgreementDocument> Mutated(AgreementDocument original, Random random, int count) =>
        from number in Enumerable.Range(1, count)
        let document = WireXml.Load(original.Bytes)
        let change = Mutation.Apply(document, random)
        select new AgreementDocument($"{original.Name}, {change}", WireXml.ToBytes(document));

    private static IEnumerable<AgreementDocument> MutatedOriginals(Random random, int count)
    {
        var list = MsgHeadReader.Read(MessageCatalogTests.Type("M9.6").Example());
        var original = new AgreementDocument("M9.6, original", list.Originals[0]);
        return from mutated in Mutated(original, random, count)
               let envelope = list with { Documents = [list.Documents[0], Document.OfBase64(mutated.Bytes)] }
               select new AgreementDocument(mutated.Name, MsgHeadWriter.ToBytes(envelope));
    }
}
