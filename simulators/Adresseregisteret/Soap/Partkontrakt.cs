using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret.Felles;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Simulators.Adresseregisteret.Soap;

/// <summary>Adresseregisteret's SOAP service: the operations that NHN's own client library uses.</summary>
/// <param name="koadresser">Where queues are.</param>
/// <param name="finnesIkke">The code of a party without such a certificate.</param>
internal sealed class Partkontrakt(Koadresser koadresser, string finnesIkke) : ISoapkontrakt
{
    private const string Sok = "SearchById";
    private const string Organisasjon = "GetOrganizationDetails";

    private static readonly XNamespace Sertifikatdetaljer = "http://register.nhn.no/CertificateDetails";

    /// <inheritdoc/>
    public SimulatedEndpoint Endpoint { get; } = new(RegisterTjenester.AdresseregisteretSoap, "Adresseregisteret, SOAP", "/v1/AR/Basic");

    /// <inheritdoc/>
    public XNamespace Navnerom { get; } = Partxml.Navnerom;

    /// <inheritdoc/>
    public Registerkall? Les(XElement foresporsel) => foresporsel.Name.LocalName switch
    {
        "Ping" => new Registerkall { Operasjon = Registeroperasjoner.Ping },
        Sok => Soapverdier.OmHerId(Registeroperasjoner.Part, foresporsel.Verdi("id")),
        "GetCommunicationPartyDetails" or Organisasjon => Soapverdier.OmHerId(Registeroperasjoner.Part, foresporsel.Verdi("herId")),
        "GetCertificateDetailsForEncryption" => Soapverdier.OmHerId(Registeroperasjoner.Krypteringssertifikat, foresporsel.Verdi("herId")),
        "GetCertificateDetailsForValidatingSignature" => Soapverdier.OmHerId(Registeroperasjoner.Signeringssertifikat, foresporsel.Verdi("herId")),
        _ => null,
    };

    /// <inheritdoc/>
    public Soapsvar Svar(Tenant tenant, string operasjon, Registerkall kall)
    {
        var part = Partregister.Hos(tenant).Finn(kall.HerId);
        return (operasjon, kall.Operasjon, part) switch
        {
            (_, Registeroperasjoner.Ping, _) => new Soapsvar.Funnet(null),
            (Sok, _, _) => Treff(tenant, part),
            (_, _, null) => Ukjent(kall.HerId),
            (Organisasjon, _, { Overordnet: not null }) => Ukjent(kall.HerId),
            (_, Registeroperasjoner.Part, { } found) => new Soapsvar.Funnet(Skriver(tenant).Part(Navnerom + $"{operasjon}Result", found)),
            (_, Registeroperasjoner.Signeringssertifikat, { } found) => Sertifikat(operasjon, found.HerId, found.Signering),
            (_, _, { } found) => Sertifikat(operasjon, found.HerId, found.Kryptering),
        };
    }

    private static Soapsvar.FinnesIkke Ukjent(string herId) =>
        new(Soapverdier.UgyldigHerId, $"Ingen kommunikasjonspart av det slaget har HER-id «{herId}».");

    private Soapsvar.Funnet Treff(Tenant tenant, Kommunikasjonspart? part) => new(new XElement(
        Navnerom + $"{Sok}Result", part is null ? null : Skriver(tenant).Part(Navnerom + "CommunicationParty", part)));

    private Soapsvar Sertifikat(string operasjon, string herId, X509Certificate2? certificate) => certificate is null
        ? new Soapsvar.FinnesIkke(finnesIkke, $"Kommunikasjonsparten {herId} har ikke noe slikt sertifikat i registeret.")
        : new Soapsvar.Funnet(new XElement(
            Navnerom + $"{operasjon}Result",
            new XElement(Sertifikatdetaljer + "Certificate", Convert.ToBase64String(certificate.RawDataMemory.Span)),
            new XElement(Sertifikatdetaljer + "LdapUrl", koadresser.Sertifikatsok(herId))));

    private Partxml Skriver(Tenant tenant) => new(koadresser, tenant);
}
