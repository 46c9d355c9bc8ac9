using System.Security.Cryptography;
using System.Xml.Linq;
using System.Xml.Schema;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>A compiled set of schemas that messages are held against; safe to use from many threads.</summary>
/// <remarks>Validates the hodemelding with its content, and then each XML document inside a Base64Container.</remarks>
public sealed class MessageSchemas
{
    private static readonly Lazy<MessageSchemas> OwnSet =
        new(() => new MessageSchemas("testrammeverkets egne skjemaer", SchemaTexts.OfAssembly()));

    private MessageSchemas(string name, IReadOnlyList<SchemaText> available)
    {
        var needed = SchemaTexts.Needed(available, MessageCatalog.All.Select(type => type.Root.NamespaceName).Append(
            Namespaces.MsgHead.NamespaceName).Append(Namespaces.Base64Container.NamespaceName));
        Name = name;
        Hash = HashOf(needed);
        Set = Compile(needed);
    }

    /// <summary>The project's own schemas, compiled once.</summary>
    public static MessageSchemas Own => OwnSet.Value;

    /// <summary>What the set is called in the report.</summary>
    public string Name { get; }

    /// <summary>SHA-256 over names and bytes of the schemas in use, in lower-case hex.</summary>
    public string Hash { get; }

    /// <summary>The compiled schemas; never changed after construction.</summary>
    internal XmlSchemaSet Set { get; }

    /// <summary>The schemas in a folder that others own, for holding our own against them.</summary>
    /// <exception cref="SchemaSetException">The folder lacks a schema that a message needs, or one does not compile.</exception>
    public static MessageSchemas OfFolder(string folder) =>
        new($"skjemaer fra mappen {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}", WithOwn(SchemaTexts.OfFolder(folder)));

    /// <summary>Everything that is wrong with a message as it travelled; empty when nothing is.</summary>
    public IReadOnlyList<SchemaFault> Validate(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return Validate(WireXml.Load(bytes));
        }
        catch (MessageFormatException fault)
        {
            return [SchemaFaults.Unreadable("/", fault)];
        }
    }

    /// <summary>Everything that is wrong with a message; empty when nothing is.</summary>
    public IReadOnlyList<SchemaFault> Validate(XDocument document)
    {
        var faults = new List<SchemaFault>();
        SchemaFaults.Collect(document, Set, "", faults);
        return faults;
    }

    /// <summary>Adds our own schemas of the messages that have no public one, where the folder lacks them.</summary>
    private static IReadOnlyList<SchemaText> WithOwn(IReadOnlyList<SchemaText> folder)
    {
        var lacking = MessageCatalog.All.Where(type => !type.HasPublicSchema).Select(type => type.Root.NamespaceName)
            .Except(folder.Select(schema => schema.TargetNamespace)).ToHashSet();
        return [.. folder, .. SchemaTexts.OfAssembly().Where(schema => lacking.Contains(schema.TargetNamespace))];
    }

    private static XmlSchemaSet Compile(IReadOnlyList<SchemaText> schemas)
    {
        var set = new XmlSchemaSet { XmlResolver = null };
        set.ValidationEventHandler += (_, fault) =>
            throw new SchemaSetException($"Skjemasettet kan ikke brukes: {fault.Message}", fault.Exception);
        foreach (var schema in schemas)
        {
            set.Add(null, schema.Document.CreateReader());
        }

        set.Compile();
        return set;
    }

    private static string HashOf(IReadOnlyList<SchemaText> schemas)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var schema in schemas)
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(schema.Name + "\n"));
            hash.AppendData(schema.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
