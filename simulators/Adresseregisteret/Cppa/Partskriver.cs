using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;
using static AcceptanceHarness.Simulators.Adresseregisteret.Cppa.Cppanavn;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Cppa;

/// <summary>Writes a party as CPP and CPA documents have it.</summary>
/// <param name="koadresser">Where queues are.</param>
internal sealed class Partskriver(Koadresser koadresser)
{
    /// <summary>The element of a party.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="part">The party.</param>
    /// <param name="motpart">The other party of an agreement; null in a profile.</param>
    /// <param name="prosesser">What it can do, or what is agreed.</param>
    public XElement Part(Tenant tenant, Avtalepart part, string? motpart, IReadOnlyList<Prosess> prosesser)
    {
        var handlinger = new Handlingsskriver(part.HerId, part.Rolle, motpart);
        return new XElement(
            Tns + "PartyInfo",
            Egenskap("partyName", part.Navn),
            Egenskap("defaultMshChannelId", Asynkron(part.HerId)),
            Egenskap("defaultMshPackageId", Pakke(Signalpakke)),
            new XElement(Tns + "PartyId", Egenskap("type", "HER"), part.HerId),
            new XElement(
                Tns + "PartyRef",
                new XAttribute(Xlink + "href", $"urn:oid:2.16.578.1.12.4.1.2.{part.HerId}"),
                new XAttribute(Xlink + "type", "simple")),
            prosesser.Select(handlinger.Samarbeid),
            Sertifikat("sign", part.Signering),
            Sertifikat("enc", part.Kryptering),
            Kanal(Asynkron(part.HerId), $"Async_{part.HerId}", "none"),
            Kanal(Synkron(part.HerId), $"Sync_{part.HerId}", "mshSignalsOnly"),
            Transport($"Async_{part.HerId}", koadresser.Ko(tenant, part.HerId, Konavn.Async)),
            Transport($"Sync_{part.HerId}", koadresser.Ko(tenant, part.HerId, Konavn.Sync)),
            Utveksling($"Async_{part.HerId}"),
            Utveksling($"Sync_{part.HerId}"));
    }

    private static XElement? Sertifikat(string id, X509Certificate2? certificate) => certificate is null ? null : new XElement(
        Tns + "Certificate",
        Egenskap("certId", id),
        new XElement(
            Ds + "KeyInfo",
            new XElement(Ds + "X509Data", new XElement(Ds + "X509Certificate", Convert.ToBase64String(certificate.RawDataMemory.Span)))));

    private static XElement Kanal(string id, string transport, string synkronsvar) => new(
        Tns + "DeliveryChannel",
        Egenskap("channelId", id),
        Egenskap("transportId", $"transport{transport}"),
        Egenskap("docExchangeId", $"docexchange{transport}"),
        new XElement(
            Tns + "MessagingCharacteristics",
            Egenskap("syncReplyMode", synkronsvar),
            Egenskap("ackRequested", "never"),
            Egenskap("ackSignatureRequested", "never"),
            Egenskap("duplicateElimination", "never")));

    private static XElement Transport(string id, string ko) => new(
        Tns + "Transport",
        Egenskap("transportId", $"transport{id}"),
        new XElement(Tns + "TransportSender", Protokoll()),
        new XElement(
            Tns + "TransportReceiver",
            Protokoll(),
            new XElement(Tns + "Endpoint", Egenskap("uri", ko), Egenskap("type", "allPurpose"))));

    private static XElement Protokoll() => new(Tns + "TransportProtocol", Egenskap("version", "1.0"), "AMQP");

    private static XElement Utveksling(string id) => new(Tns + "DocExchange", Egenskap("docExchangeId", $"docexchange{id}"));
}
