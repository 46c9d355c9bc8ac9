using System.Net;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Tests.Simulators.Adresseregisteret;

public sealed class SoapdelTests
{
    private static readonly XNamespace Ar = "http://register.nhn.no/CommunicationParty";
    private static readonly XNamespace Cppa = "http://schemas.nhn.no/reg/CollaborationProtocolProfile";
    private static readonly XNamespace Felles = "http://register.nhn.no/Common";
    private static readonly XNamespace Sertifikat = "http://register.nhn.no/CertificateDetails";
    private static readonly XName Type = XName.Get("type", "http://www.w3.org/2001/XMLSchema-instance");
    private static readonly string Klinikk = Parter.Klinikk.HerId;

    [Theory]
    [InlineData(null)]
    [InlineData("testbruker:feil")]
    public async Task Without_the_right_user_and_password_Basic_is_asked_for(string? given)
    {
        await using var rigg = await Registerrigg.StartAsync();

        var answer = await rigg.SoapAsync(
            RegisterTjenester.AdresseregisteretSoap, Registerrigg.Konvolutt(Ar, "Ping"), given is null ? null : Registerrigg.Basic(given));

        Assert.Equal((HttpStatusCode.Unauthorized, "Basic realm=\"Adresseregisteret\""), (answer.Status, answer.Utfordring));
    }

    [Fact]
    public async Task A_service_is_given_with_its_parent_and_its_queues()
    {
        await using var rigg = await Registerrigg.StartAsync();

        var result = Resultat(await ArAsync(rigg, "GetCommunicationPartyDetails", ("herId", Klinikk)), "GetCommunicationPartyDetails");

        Assert.EndsWith(":Service", (string?)result.Attribute(Type), StringComparison.Ordinal);
        Assert.Equal(Parter.Kontoret.Orgnr, result.Element(Ar + "ParentOrganizationNumber")!.Value);
        var names = result.Elements().Select(e => e.Name.LocalName).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        var address = result.Descendants(Felles + "ElectronicAddress").First();
        Assert.Equal($"meldingstjener.invalid/NHNTESTServiceBus/{Klinikk}_async", address.Element(Felles + "Address")!.Value);
        Assert.Equal((Registeroperasjoner.Part, Klinikk), (rigg.Siste.Operation, rigg.Siste.Facts[RegisterFacts.HerId]));
    }

    [Fact]
    public async Task An_organisation_is_given_as_one_and_a_service_is_none()
    {
        await using var rigg = await Registerrigg.StartAsync();

        var result = Resultat(await ArAsync(rigg, "GetOrganizationDetails", ("herId", Parter.Helsenorge.HerId)), "GetOrganizationDetails");

        Assert.EndsWith(":Organization", (string?)result.Attribute(Type), StringComparison.Ordinal);
        Assert.Equal(Parter.Helsenorge.Orgnr, result.Element(Ar + "OrganizationNumber")!.Value);
        Assert.Equal("InvalidHerIdSupplied", Feilkode(await ArAsync(rigg, "GetOrganizationDetails", ("herId", Klinikk))));
    }

    [Fact]
    public async Task A_search_finds_one_or_none()
    {
        await using var rigg = await Registerrigg.StartAsync();

        var found = Resultat(await ArAsync(rigg, "SearchById", ("id", Klinikk)), "SearchById");
        var none = Resultat(await ArAsync(rigg, "SearchById", ("id", "99999999")), "SearchById");

        Assert.Equal(Klinikk, Assert.Single(found.Elements(Ar + "CommunicationParty")).Element(Ar + "HerId")!.Value);
        Assert.Empty(none.Elements());
    }

    [Fact]
    public async Task Certificates_are_given_and_missed()
    {
        await using var rigg = await Registerrigg.StartAsync();
        rigg.Register.Endre(Klinikk, part => part with { Signering = null });

        var result = Resultat(await ArAsync(rigg, "GetCertificateDetailsForEncryption", ("herId", Klinikk)), "GetCertificateDetailsForEncryption");

        Assert.Equal(Parter.Klinikk.Kryptering!.RawData, Convert.FromBase64String(result.Element(Sertifikat + "Certificate")!.Value));
        Assert.Equal("NotFound", Feilkode(await ArAsync(rigg, "GetCertificateDetailsForValidatingSignature", ("herId", Klinikk))));
    }

    [Theory]
    [InlineData("99999999")]
    [InlineData("abc")]
    public async Task Nobody_has_the_HER_id(string her)
    {
        await using var rigg = await Registerrigg.StartAsync();

        Assert.Equal("InvalidHerIdSupplied", Feilkode(await ArAsync(rigg, "GetCommunicationPartyDetails", ("herId", her))));
        Assert.Equal(RegisterFacts.Nei, rigg.Siste.Facts[RegisterFacts.Funnet]);
    }

    [Theory]
    [InlineData("<a/>")]
    [InlineData("ikke xml")]
    [InlineData("<!DOCTYPE a><a/>")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/></s:Envelope>")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><Ukjent/></s:Body></s:Envelope>")]
    public async Task What_cannot_be_read_is_a_fault(string body)
    {
        await using var rigg = await Registerrigg.StartAsync();

        Assert.Equal("InvalidRequest", Feilkode(await rigg.SoapAsync(RegisterTjenester.AdresseregisteretSoap, body, Registerrigg.Basic())));
    }

    [Fact]
    public async Task CPPA_gives_documents_as_text()
    {
        await using var rigg = await Registerrigg.StartAsync();
        var id = rigg.Register.Avtale(Klinikk, Parter.Helsenorge.HerId)!.Id.ToString();

        var profile = await CppaAsync(rigg, "GetCppXmlForCommunicationParty", ("herId", Klinikk));
        var byId = await CppaAsync(rigg, "GetCpaXml", ("cpaId", id));
        var between = await CppaAsync(
            rigg, "GetCpaForCommunicationPartiesXml", ("communicationPartAHerId", Klinikk), ("communicationPartBHerId", Parter.Helsenorge.HerId));

        Assert.StartsWith("<tns:CollaborationProtocolProfile", profile.Xml.Descendants(Cppa + "GetCppXmlForCommunicationPartyResult").Single().Value, StringComparison.Ordinal);
        Assert.All(new[] { byId, between }, answer => Assert.Contains(
            id, XDocument.Parse(answer.Xml.Descendants(Cppa + "CollaborationProtocolAgreementXml").Single().Value).Root!.Attributes().Select(a => a.Value)));
        Assert.Equal("NotFound", Feilkode(await CppaAsync(rigg, "GetCpaXml", ("cpaId", "x"))));
        Assert.Equal("InvalidHerIdSupplied", Feilkode(await CppaAsync(rigg, "GetCppXmlForCommunicationParty", ("herId", "99999999"))));
    }

    private static Task<Registerrigg.Registersvaret> ArAsync(Registerrigg rigg, string operasjon, params (string, string)[] verdier) =>
        rigg.SoapAsync(RegisterTjenester.AdresseregisteretSoap, Registerrigg.Konvolutt(Ar, operasjon, verdier), Registerrigg.Basic());

    private static Task<Registerrigg.Registersvaret> CppaAsync(Registerrigg rigg, string operasjon, params (string, string)[] verdier) =>
        rigg.SoapAsync(RegisterTjenester.CppaSoap, Registerrigg.Konvolutt(Cppa, operasjon, verdier), Registerrigg.Basic());

    private static XElement Resultat(Registerrigg.Registersvaret answer, string operasjon)
    {
        Assert.Equal((HttpStatusCode.OK, "text/xml"), (answer.Status, answer.Slag));
        return answer.Xml.Descendants(Ar + $"{operasjon}Response").Single().Element(Ar + $"{operasjon}Result")!;
    }

    private static string Feilkode(Registerrigg.Registersvaret answer)
    {
        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        return answer.Xml.Descendants(Felles + "GenericFault").Single().Element(Felles + "ErrorCode")!.Value;
    }
}
