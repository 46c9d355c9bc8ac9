using System.Text;
using System.Xml;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>SOAP 1.1 envelopes of Reseptformidleren's services, to and from bytes.</summary>
public static class Soap11
{
    /// <summary>The media type of an envelope.</summary>
    public const string MediaType = "text/xml";

    private static readonly XNamespace Env = WsNames.Soap;
    private static readonly XNamespace Types = RekvirentContract.TypesNamespace;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Reads an envelope; never throws on what others sent.</summary>
    public static SoapReading Read(ReadOnlyMemory<byte> envelope)
    {
        // The tree of XmlDocument keeps the message's own bytes apart from the envelope's namespaces, as its signature needs.
        if (SignedDocument.TryLoad(envelope, out var fault)?.DocumentElement is not { } root)
        {
            return new SoapReading { Reason = fault };
        }

        if (root.LocalName != "Envelope" || root.NamespaceURI != WsNames.Soap)
        {
            return new SoapReading { Reason = $"Forventet en SOAP 1.1-konvolutt, fikk elementet «{root.LocalName}»" };
        }

        // Of several, one could be signed and another be read.
        var contents = Elements(root).Where(e => e.LocalName == "Body" && e.NamespaceURI == WsNames.Soap).Select(e => Elements(e).ToArray()).ToArray();
        return contents switch
        {
            [[var only]] => ReadContent(only),
            [] or [[]] => new SoapReading { Reason = "SOAP-konvolutten har ikke noe innhold i Body" },
            [_] => new SoapReading { Reason = "SOAP-konvolutten har flere elementer i Body; forventet ett" },
            _ => new SoapReading { Reason = "SOAP-konvolutten har flere Body; forventet én" },
        };
    }

    /// <summary>Writes an envelope around a message.</summary>
    /// <param name="element">Local name of the request or response element.</param>
    /// <param name="message">The message's bytes.</param>
    /// <param name="form">How <c>dokument</c> holds it.</param>
    public static byte[] Write(string element, ReadOnlyMemory<byte> message, DocumentForm form)
    {
        var head = $"<soap:Envelope xmlns:soap=\"{WsNames.Soap}\"><soap:Body><rf:{element} xmlns:rf=\"{RekvirentContract.Namespace}\">"
            + $"<t:dokument xmlns:t=\"{RekvirentContract.TypesNamespace}\">";
        var tail = $"</t:dokument></rf:{element}></soap:Body></soap:Envelope>";
        return form switch
        {
            // The message's text is put in as it is: rewriting it could break its signature.
            DocumentForm.Xml => [.. Utf8.GetBytes(head), .. WithoutDeclaration(message), .. Utf8.GetBytes(tail)],
            DocumentForm.Text => Utf8.GetBytes(head + new XText(Utf8.GetString(message.Span)) + tail),
            DocumentForm.Base64 => Utf8.GetBytes(head + Convert.ToBase64String(message.Span) + tail),
            _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Ukjent form."),
        };
    }

    /// <summary>Writes a Fault.</summary>
    /// <param name="code"><c>Client</c> or <c>Server</c>.</param>
    /// <param name="text">The fault's text.</param>
    public static byte[] WriteFault(string code, string text) => WireXml.ToBytes(new XDocument(
        new XElement(
            Env + "Envelope",
            new XAttribute(XNamespace.Xmlns + "soap", WsNames.Soap),
            new XElement(
                Env + "Body",
                new XElement(
                    Env + "Fault",
                    new XElement("faultcode", $"soap:{code}"),
                    new XElement("faultstring", text))))));

    private static SoapReading ReadContent(XmlElement first) => first switch
    {
        { LocalName: "EncryptedData", NamespaceURI: WsNames.Encryption } => new SoapReading { IsEncrypted = true },
        { LocalName: "Fault", NamespaceURI: WsNames.Soap } => new SoapReading
        {
            Fault = FaultText(first),
            FaultDocument = AppRecFault(first),
            ElementName = "Fault",
        },
        _ => ReadOperation(first),
    };

    private static SoapReading ReadOperation(XmlElement operation)
    {
        var dokument = Elements(operation)
            .FirstOrDefault(e => e.LocalName == "dokument" && e.NamespaceURI == Types.NamespaceName);
        var reading = new SoapReading { ElementName = operation.LocalName, ElementNamespace = operation.NamespaceURI };
        if (dokument is null)
        {
            return reading with { Reason = $"Elementet «{operation.LocalName}» har ikke noe «dokument»" };
        }

        if (Elements(dokument).FirstOrDefault() is { } child)
        {
            return reading with { Form = DocumentForm.Xml, Document = Alone(child) };
        }

        var text = dokument.InnerText.Trim();
        return text.StartsWith('<')
            ? reading with { Form = DocumentForm.Text, Document = Utf8.GetBytes(text) }
            : FromBase64(reading, text);
    }

    private static SoapReading FromBase64(SoapReading reading, string text)
    {
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        return text.Length > 0 && Convert.TryFromBase64String(text, bytes, out var length)
            ? reading with { Form = DocumentForm.Base64, Document = bytes.AsMemory(0, length) }
            : reading with { Reason = "Innholdet i «dokument» er verken XML, tekst med XML eller base64" };
    }

    private static byte[] Alone(XmlElement child)
    {
        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        document.AppendChild(document.ImportNode(child, true));
        return SignedDocument.ToBytes(document);
    }

    private static string FaultText(XmlElement fault) => string.Join(
        ": ", Elements(fault).Where(e => e.LocalName is "faultcode" or "faultstring").Select(e => e.InnerText));

    private static ReadOnlyMemory<byte> AppRecFault(XmlElement fault)
    {
        var detail = Elements(fault).Where(e => e.LocalName == "detail").SelectMany(Elements);
        var carried = detail.FirstOrDefault(e => e.LocalName == "AppRecFault" && e.NamespaceURI == RekvirentContract.Namespace);
        var dokument = carried is null ? null : Elements(carried).FirstOrDefault(e => e.LocalName == "dokument");
        return dokument is not null && Elements(dokument).FirstOrDefault() is { } receipt ? Alone(receipt) : default(ReadOnlyMemory<byte>);
    }

    private static ReadOnlySpan<byte> WithoutDeclaration(ReadOnlyMemory<byte> message)
    {
        var span = message.Span;
        if (span.StartsWith("\uFEFF"u8))
        {
            span = span[3..];
        }

        if (!span.StartsWith("<?xml"u8))
        {
            return span;
        }

        var end = span.IndexOf("?>"u8);
        return end < 0 ? span : span[(end + 2)..].TrimStart(" \r\n\t"u8);
    }

    private static IEnumerable<XmlElement> Elements(XmlElement parent) => parent.ChildNodes.OfType<XmlElement>();
}
