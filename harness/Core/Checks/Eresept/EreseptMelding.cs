using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Xml.XPath;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>An e-resept message as the judge sees it: its bytes by XPath, never the typed message classes.</summary>
/// <remarks>
/// Prefixes in expressions: mh, ds, m1, fs, m5, m41, m95, m96, m97, m911, m921, m241, m251, m271, mv, b64. The prefix of the message's own element
/// means the version that the message is in, so that an expression is written once for every live version.
/// </remarks>
public sealed class EreseptMelding
{
    private const string Organisation = "/mh:MsgHead/mh:MsgInfo/mh:Sender/mh:Organisation";
    private const string Patient = "/mh:MsgHead/mh:MsgInfo/mh:Patient";

    private const string Innhold = "/mh:MsgHead/mh:Document[1]/mh:RefDoc/mh:Content/*[1]";

    private static readonly ConcurrentDictionary<(string Xpath, string Eldre), XPathExpression> Expressions = new();

    private static readonly ConditionalWeakTable<WireMessage, Lest> Leste = [];

    private readonly XPathNavigator _root;
    private readonly string _eldre = "";

    private EreseptMelding(XPathNavigator root)
    {
        _root = root;
        _eldre = EreseptXml.EldreVersjon(Innholdsversjon);
    }

    /// <summary>MsgHead/MsgInfo/Type/@V.</summary>
    public string? Type => Tekst("/mh:MsgHead/mh:MsgInfo/mh:Type/@V");

    /// <summary>MsgHead/MsgInfo/MsgId.</summary>
    public string? MeldingId => Tekst("/mh:MsgHead/mh:MsgInfo/mh:MsgId");

    /// <summary>When the message was made, as it was written.</summary>
    public string? GenDate => Tekst("/mh:MsgHead/mh:MsgInfo/mh:GenDate");

    /// <summary>The name of the message's own element in no-namespace form, for example <c>Resept</c>.</summary>
    public string? Innholdsnavn => Velg(Innhold).FirstOrDefault()?.LocalName;

    /// <summary>The namespace of the message's own element, which is the version of the message.</summary>
    public string? Innholdsversjon => Velg(Innhold).FirstOrDefault()?.NamespaceURI;

    /// <summary>Whether it is an M1 of the version that is judged.</summary>
    public bool ErResept => Finnes("/mh:MsgHead/mh:Document[1]/mh:RefDoc/mh:Content/m1:Resept");

    /// <summary>The patient's FNR or DNR, from the header or from what an M9.5 or M9.11 asks for.</summary>
    public string? PasientFnr =>
        Tekst($"{Patient}/mh:Ident[mh:TypeId/@V='FNR' or mh:TypeId/@V='DNR']/mh:Id") ?? Tekst("//m95:M95/m95:Fnr | //m911:M911/m911:Fnr");

    /// <summary>The prescription the message is about: its own MsgId for an M1, else the ReseptId that it names.</summary>
    public string? ReseptId => ErResept ? MeldingId : Tekst("//m5:Tilbakekalling/m5:ReseptId | //m97:M97/m97:ReseptId");

    /// <summary>The sender's organisation number; the innermost organisation decides where there are two.</summary>
    public string? AvsenderOrgnr => Avsender("mh:Ident[mh:TypeId/@V='ENH']/mh:Id");

    /// <summary>The sender's HER-id; the innermost organisation decides where there are two.</summary>
    public string? AvsenderHerId => Avsender("mh:Ident[mh:TypeId/@V='HER']/mh:Id");

    /// <summary>The prescriber's HPR number.</summary>
    public string? AvsenderHpr => Avsender("mh:HealthcareProfessional/mh:Ident[mh:TypeId/@V='HPR']/mh:Id");

    /// <summary>The sender's name.</summary>
    public string? AvsenderNavn => Avsender("mh:OrganisationName");

    /// <summary>Reads bytes; null, with the reason, when they are not readable XML.</summary>
    public static EreseptMelding? Les(ReadOnlyMemory<byte> bytes, out string? fault) =>
        EreseptXml.Open(bytes, out fault) is { } root ? new EreseptMelding(root) : null;

    /// <summary>Reads what was sent in an exchange; null when there is no hodemelding in it.</summary>
    public static EreseptMelding? Les(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return Les(exchange.Request) is { } melding && melding.Finnes("/mh:MsgHead") ? melding : null;
    }

    /// <summary>Reads what was answered in an exchange; null when there is no hodemelding in it.</summary>
    public static EreseptMelding? LesSvar(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.Response is { } response && Les(response) is { } melding && melding.Finnes("/mh:MsgHead") ? melding : null;
    }

    /// <summary>The nodes that the expression finds, in document order.</summary>
    public IEnumerable<XPathNavigator> Velg(string xpath) =>
        _root.Select(Compiled(xpath, _eldre)).Cast<XPathNavigator>().Select(node => node.Clone());

    /// <summary>Whether the expression finds anything.</summary>
    public bool Finnes(string xpath) => Velg(xpath).Any();

    /// <summary>The trimmed text of the first node found; null when none is.</summary>
    public string? Tekst(string xpath) => Velg(xpath).FirstOrDefault()?.Value.Trim();

    /// <summary>Digest of patient and documents, blind to white space between elements, prefixes and attribute order.</summary>
    public string Fingeravtrykk()
    {
        var text = new StringBuilder();
        foreach (var part in Velg($"{Patient} | /mh:MsgHead/mh:Document"))
        {
            Write(part, text);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>An expression compiled once; a node found earlier can be asked with it.</summary>
    internal static XPathExpression Compiled(string xpath, string eldre = "") =>
        Expressions.GetOrAdd((xpath, eldre), key => EreseptXml.Expression(key.Xpath, key.Eldre)).Clone();

    // Every check of an exchange asks for the same message: it is read once.
    private static EreseptMelding? Les(WireMessage message) => Leste.GetValue(
        message, m => new Lest(Les(m.Clear.IsEmpty ? m.Body : m.Clear, out _))).Melding;

    private static void Write(XPathNavigator node, StringBuilder text)
    {
        text.Append('<').Append(node.NamespaceURI).Append(' ').Append(node.LocalName);
        foreach (var attribute in node.Select("@*").Cast<XPathNavigator>()
            .Where(attribute => attribute.NamespaceURI.Length == 0)
            .Select(attribute => $" {attribute.LocalName}={attribute.Value.Length}:{attribute.Value}")
            .Order(StringComparer.Ordinal))
        {
            text.Append(attribute);
        }

        text.Append('>');
        var children = node.SelectChildren(XPathNodeType.Element);
        if (children.Count == 0)
        {
            text.Append(node.Value.Trim());
        }

        while (children.MoveNext())
        {
            Write(children.Current!, text);
        }

        text.Append("</>");
    }

    private string? Avsender(string path) =>
        Tekst($"{Organisation}/mh:Organisation/{path}") ?? Tekst($"{Organisation}/{path}");

    private sealed record Lest(EreseptMelding? Melding);
}
