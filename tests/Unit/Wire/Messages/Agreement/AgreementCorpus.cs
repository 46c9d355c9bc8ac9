using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>The documents to agree on: public examples, our own, samples drawn from the public schemas, and changes to all of them.</summary>
/// <remarks>Each is drawn with a seed of its own, so that a message that is added to the catalogue changes none of the others.</remarks>
internal static class AgreementCorpus
{
    public static IReadOnlyList<AgreementDocument> Create(MessageSchemas official, int seed, int mutations, int samples)
    {
        AgreementDocument[] whole = [.. PublicExamples(), .. OwnExamples()];
        AgreementDocument[] drawn = [.. Samples(official, seed, samples)];
        return
        [
            .. whole,
            .. drawn,
            .. whole.SelectMany(document => Mutated(document, seed, mutations)),
            .. drawn.SelectMany(document => Mutated(document, seed, 1)),
            .. MutatedOriginals(seed, mutations),
            .. EveryElement.Changed([.. drawn, .. whole]),
        ];
    }

    /// <summary>The public examples of our messages in our versions, and the signed originals inside the others.</summary>
    public static IEnumerable<AgreementDocument> PublicExamples() =>
        from file in Standards.Examples
        from part in Parts(Path.GetFileNameWithoutExtension(file), File.ReadAllBytes(file))
        where MessageCatalog.Find(part.Root) is not null
        select part;

    /// <summary>The document with one change, so many times.</summary>
    public static IEnumerable<AgreementDocument> Mutated(AgreementDocument original, int seed, int count)
    {
        var random = Chance(original.Name, seed);
        return from number in Enumerable.Range(1, count)
               let document = WireXml.Load(original.Bytes)
               let change = Mutation.Apply(document, random)
               select new AgreementDocument($"{original.Name}, {change}", WireXml.ToBytes(document)) { Root = original.Root, IsMutated = true };
    }

    /// <summary>Chance that is the same in every run for one name, whatever other documents there are.</summary>
    // FNV-1a: the framework's own hash of a text differs from run to run.
    public static Random Chance(string name, int seed) => new(
        Encoding.UTF8.GetBytes(name).Aggregate(unchecked((int)2166136261) ^ seed, (hash, part) => unchecked((hash ^ part) * 16777619)));

    private static IEnumerable<AgreementDocument> OwnExamples() =>
        Standards.Messages.Select(type => Whole(type.Name, WireXml.ToBytes(type.Example())))
            .Concat(M1Variants.All.Select(variant => Whole(variant.Key, variant.Value)));

    private static IEnumerable<AgreementDocument> Parts(string name, byte[] bytes) =>
        MsgHeadReader.Read(bytes).Originals
            .Select((original, number) => Whole($"{name}, original {number + 1}", original))
            .Prepend(Whole(name, bytes));

    private static IEnumerable<AgreementDocument> Samples(MessageSchemas official, int seed, int count) =>
        from root in Standards.Messages.Select(type => type.Root).Append(Namespaces.MsgHead + "MsgHead")
        let sampler = new SchemaSampler(official.Set, Chance(root.ToString(), seed))
        from number in Enumerable.Range(1, count)
        let document = new XDocument(sampler.Sample(root))
        select new AgreementDocument($"{MessageCatalog.Find(root)?.Name ?? root.LocalName}, sample {number}", WireXml.ToBytes(document)) { Root = root };

    private static IEnumerable<AgreementDocument> MutatedOriginals(int seed, int count)
    {
        var list = MsgHeadReader.Read(MessageCatalogTests.Type("M9.6").Example());
        return from mutated in Mutated(Whole("M9.6, original", list.Originals[0]), seed, count)
               let envelope = list with { Documents = [list.Documents[0], Document.OfBase64(mutated.Bytes)] }
               select mutated with { Bytes = MsgHeadWriter.ToBytes(envelope) };
    }

    private static AgreementDocument Whole(string name, byte[] bytes)
    {
        var root = WireXml.Load(bytes).Root!;
        var message = root.Name == Namespaces.MsgHead + "MsgHead" ? MsgHeadReader.Read(bytes).Content?.Name : null;
        return new AgreementDocument(name, bytes, MustBeValid: true) { Root = message ?? root.Name };
    }
}
