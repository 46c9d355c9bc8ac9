using System.Xml;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>SOAP 1.2 envelopes with WS-Addressing 1.0, to and from bytes.</summary>
public static class Soap12
{
    /// <summary>The media type of an envelope.</summary>
    public const string MediaType = "application/soap+xml";

    /// <summary>The action of an answer that is a fault.</summary>
    public const string FaultAction = "http://www.w3.org/2005/08/addressing/fault";

    private static readonly XNamespace Env = "http://www.w3.org/2003/05/soap-envelope";
    private static readonly XNamespace Wsa = "http://www.w3.org/2005/08/addressing";

    /// <summary>Reads an envelope; never throws on what others sent.</summary>
    public static Soap12Reading Read(ReadOnlyMemory<byte> envelope)
    {
        try
        {
            return Read(WireXml.Load(envelope).Root!);
        }
        catch (MessageFormatException unreadable)
        {
            return new Soap12Reading
            {
                Reason = unreadable.InnerException is XmlException wrong ? $"Innholdet er ikke lesbar XML: {XmlFaultText.Of(wrong)}." : unreadable.Message,
            };
        }
    }

    /// <summary>Writes an envelope around an element.</summary>
    /// <param name="addressing">Whom the envelope is from and what it answers.</param>
    /// <param name="content">The element in the body.</param>
    public static byte[] Write(Soap12Addressing addressing, XElement content) => Envelope(Header(addressing), content);

    /// <summary>Writes a fault.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="relatesTo">The id of the message that it answers; null when that is not known.</param>
    public static byte[] WriteFault(Soap12Fault fault, string? relatesTo)
    {
        ArgumentNullException.ThrowIfNull(fault);

        var header = Header(new Soap12Addressing(FaultAction) { RelatesTo = relatesTo });
        if (fault.Code == Soap12FaultCode.VersionMismatch)
        {
            header.AddFirst(new XElement(
                Env + "Upgrade", new XElement(Env + "SupportedEnvelope", new XAttribute("qname", "env:Envelope"))));
        }

        return Envelope(header, new XElement(
            Env + "Fault",
            new XElement(
                Env + "Code",
                new XElement(Env + "Value", $"env:{fault.Code}"),
                fault.Subcode is { } subcode ? new XElement(Env + "Subcode", new XElement(Env + "Value", $"wsa:{subcode}")) : null),
            new XElement(
                Env + "Reason",
                new XElement(Env + "Text", new XAttribute(XNamespace.Xml + "lang", "nb"), Writable(fault.Text)))));
    }

    private static Soap12Reading Read(XElement root)
    {
        if (root.Name != Env + "Envelope")
        {
            return new Soap12Reading
            {
                IsOtherVersion = root.Name.LocalName == "Envelope",
                Reason = $"Forventet en SOAP 1.2-konvolutt, fikk elementet «{root.Name.LocalName}» i «{root.Name.NamespaceName}».",
            };
        }

        var reading = new Soap12Reading
        {
            Action = root.Element(Env + "Header")?.Element(Wsa + "Action")?.Value.Trim(),
            MessageId = root.Element(Env + "Header")?.Element(Wsa + "MessageID")?.Value.Trim(),
            RelatesTo = root.Element(Env + "Header")?.Element(Wsa + "RelatesTo")?.Value.Trim(),
        };
        return root.Element(Env + "Body")?.Elements().FirstOrDefault() switch
        {
            null => reading with { Reason = "SOAP-konvolutten har ikke noe innhold i Body." },
            var fault when fault.Name == Env + "Fault" => reading with { Fault = FaultText(fault) },
            var content => reading with { Content = content },
        };
    }

    private static string FaultText(XElement fault) =>
        fault.Element(Env + "Reason")?.Elements(Env + "Text").FirstOrDefault()?.Value.Trim() ?? "uten tekst";

    private static XElement Header(Soap12Addressing addressing) => new(
        Env + "Header",
        new XElement(Wsa + "Action", new XAttribute(Env + "mustUnderstand", "1"), addressing.Action),
        addressing.To is { } to ? new XElement(Wsa + "To", to) : null,
        addressing.MessageId is { } id ? new XElement(Wsa + "MessageID", id) : null,
        addressing.RelatesTo is { } other ? new XElement(Wsa + "RelatesTo", other) : null);

    private static byte[] Envelope(XElement header, XElement content) => WireXml.ToBytes(new XDocument(new XElement(
        Env + "Envelope",
        new XAttribute(XNamespace.Xmlns + "env", Env),
        new XAttribute(XNamespace.Xmlns + "wsa", Wsa),
        header,
        new XElement(Env + "Body", content))));

    private static string Writable(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));
}
