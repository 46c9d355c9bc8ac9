using System.Xml.Linq;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Soap;

/// <summary>Writes a party as the SOAP contract has it; a client's deserializer wants the members in this order.</summary>
/// <param name="koadresser">Where queues are.</param>
/// <param name="tenant">The tenant.</param>
internal sealed class Partxml(Koadresser koadresser, Tenant tenant)
{
    /// <summary>The contract's namespace.</summary>
    public static readonly XNamespace Navnerom = "http://register.nhn.no/CommunicationParty";

    private static readonly DateTimeOffset Fra = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A party.</summary>
    /// <param name="element">The element's name.</param>
    /// <param name="part">The party.</param>
    public XElement Part(XName element, Kommunikasjonspart part)
    {
        var kind = part.Overordnet is null ? "Organization" : "Service";
        return new XElement(
            element,
            new XAttribute(XNamespace.Xmlns + "i", Soapkonvolutt.Xsi),
            new XAttribute(XNamespace.Xmlns + "p", Navnerom),
            new XAttribute(Soapkonvolutt.Xsi + "type", $"p:{kind}"),
            Felt("Active", part.Aktiv),
            Felt("DisplayName", part.Navn),
            Felt("ElectronicAddresses", koadresser.Av(tenant, part).Select(Adresse)),
            Felt("HerId", part.HerId),
            Felt("IsValidCommunicationParty", part.Aktiv),
            Felt("LastChanged", Fra),
            Felt("Name", part.Navn),
            Overordnet(part.Overordnet),
            Felt("ServerTime", tenant.SecurityClock.GetUtcNow()),
            Felt("Type", kind),
            part.Overordnet is null && part.Orgnr is { } orgnr ? Felt("OrganizationNumber", orgnr) : null);
    }

    private static IEnumerable<XElement> Overordnet(Overordnet? parent) => parent is null
        ? [Felt("ParentHerId", -1), Felt("ParentOrganizationNumber", -1)]
        : [Felt("ParentHerId", parent.HerId), Felt("ParentName", parent.Navn), Felt("ParentOrganizationNumber", parent.Orgnr)];

    private static XElement Adresse(Koadresse adresse) => Felles(
        "ElectronicAddress",
        Felles("Address", adresse.Adresse),
        Felles("Inherited", false),
        Felles("LastChanged", Fra.UtcDateTime),
        Felles(
            "Type",
            Felles("Active", true),
            Felles("CodeText", adresse.Tekst),
            Felles("CodeValue", adresse.Kode),
            Felles("OID", Koadresse.Kodeverk),
            Felles("SimpleType", Koadresse.Enkeltype)),
        Felles("TypeCodeValue", adresse.Kode));

    private static XElement Felt(string navn, object innhold) => new(Navnerom + navn, innhold is DateTimeOffset tid ? tid.UtcDateTime : innhold);

    private static XElement Felles(string navn, params object[] innhold) => new(Soapkonvolutt.Felles + navn, innhold);
}
