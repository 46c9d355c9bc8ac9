using System.Xml.Linq;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Soap;

/// <summary>SOAP 1.1 envelopes of the registers, to and from bytes.</summary>
internal static class Soapkonvolutt
{
    /// <summary>The namespace of the data types that the registers share, the fault among them.</summary>
    public static readonly XNamespace Felles = "http://register.nhn.no/Common";

    /// <summary>XML Schema instance.</summary>
    public static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    private static readonly XNamespace Env = "http://schemas.xmlsoap.org/soap/envelope/";

    /// <summary>The operation's element, or why there is none, in bokmål.</summary>
    public static (XElement? Foresporsel, string? Avvik) Les(ReadOnlyMemory<byte> body)
    {
        try
        {
            return WireXml.Load(body).Root is { } root && root.Name == Env + "Envelope"
                ? Innhold(root)
                : (null, "Forventet en SOAP 1.1-konvolutt (text/xml), fikk et annet rotelement. Rett kallet.");
        }
        catch (MessageFormatException fault)
        {
            return (null, fault.Message);
        }
    }

    /// <summary>An answer.</summary>
    public static Answer Svar(XElement svar) => Skriv(200, svar);

    /// <summary>A fault, with the registers' own detail.</summary>
    /// <param name="klient">Whether the caller did wrong.</param>
    /// <param name="kode">The error's code.</param>
    /// <param name="tekst">What is wrong, in bokmål.</param>
    public static Answer Feil(bool klient, string kode, string tekst) => Skriv(500, new XElement(
        Env + "Fault",
        new XElement("faultcode", $"s:{(klient ? "Client" : "Server")}"),
        new XElement("faultstring", JournalText.Of(tekst)),
        new XElement(
            "detail",
            new XElement(Felles + "GenericFault", new XElement(Felles + "ErrorCode", kode), new XElement(Felles + "Message", JournalText.Of(tekst))))));

    private static (XElement? Foresporsel, string? Avvik) Innhold(XElement envelope) => envelope.Elements(Env + "Body").ToList() switch
    {
        [var body] when body.Elements().ToList() is [var only] => (only, null),
        [_] => (null, "Forventet ett element i SOAP Body. Rett kallet."),
        _ => (null, "Forventet én SOAP Body. Rett kallet."),
    };

    private static Answer Skriv(int status, XElement content) => new()
    {
        Status = status,
        ContentType = $"{Soap11.MediaType}; charset=utf-8",
        Body = WireXml.ToBytes(new XDocument(new XElement(
            Env + "Envelope", new XAttribute(XNamespace.Xmlns + "s", Env), new XElement(Env + "Body", content)))),
    };
}
