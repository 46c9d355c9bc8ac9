using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Adresseregisteret.Cppa;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Tests.Simulators.Adresseregisteret;

public sealed class AvtaleoppslagTests
{
    private static readonly XNamespace Tns = "http://www.oasis-open.org/committees/ebxml-cppa/schema/cpp-cpa-2_0.xsd";
    private static readonly XNamespace Ds = "http://www.w3.org/2000/09/xmldsig#";
    private static readonly string Klinikk = Parter.Klinikk.HerId;
    private static readonly string Helsenorge = Parter.Helsenorge.HerId;

    [Fact]
    public async Task The_agreement_of_two_holds_both_with_certificates_and_opposite_actions()
    {
        await using var rigg = await Registerrigg.StartAsync();

        var answer = await rigg.CppaAsync($"v2/Agreements/HerIds/{Klinikk}/{Helsenorge}");

        Assert.Equal((HttpStatusCode.OK, "application/xml"), (answer.Status, answer.Slag));
        var id = rigg.Register.Avtale(Klinikk, Helsenorge)!.Id;
        Assert.Equal(id.ToString(), (string?)answer.Xml.Attribute(Tns + "cpaid"));
        Assert.Equal(id.ToString(), rigg.Siste.Facts[RegisterFacts.Avtale]);
        var (citizen, clinic) = (Part(answer.Xml, Helsenorge), Part(answer.Xml, Klinikk));
        Assert.Equal(Parter.Klinikk.Signering!.RawData, Sertifikat(clinic, "sign"));
        Assert.Equal(Parter.Klinikk.Kryptering!.RawData, Sertifikat(clinic, "enc"));
        Assert.Equal(Bindinger(citizen, "CanSend", "This"), Bindinger(clinic, "CanReceive", "Other"));
        Assert.Equal(Bindinger(clinic, "CanSend", "This"), Bindinger(citizen, "CanReceive", "Other"));
        Assert.Equal(["Foresporsel", "Svar", "Apprec"], Handlinger(clinic, Prosesskatalog.Ekontakt, "CanSend"));
        Assert.Equal(["Svar", "Apprec"], Handlinger(clinic, Prosesskatalog.Reseptfornyelse, "CanSend"));
    }

    [Fact]
    public async Task Everything_that_a_document_points_to_stands_in_it()
    {
        await using var rigg = await Registerrigg.StartAsync();

        var document = (await rigg.CppaAsync($"v2/Agreements/HerIds/{Klinikk}/{Helsenorge}")).Xml;

        Alt(document, "packageId", "Packaging", "id");
        Alt(document, "defaultMshPackageId", "Packaging", "id");
        Alt(document, "idref", "SimplePart", "id");
        Alt(document, "transportId", "Transport", "transportId");
        Alt(document, "docExchangeId", "DocExchange", "docExchangeId");
        var channels = document.Descendants(Tns + "DeliveryChannel").Select(e => (string?)e.Attribute(Tns + "channelId")).ToList();
        Assert.All(document.Descendants(Tns + "ChannelId"), e => Assert.Contains(e.Value, channels));
    }

    [Fact]
    public void Every_process_has_packagings_that_are_known() => Assert.All(
        Prosesskatalog.Alle.SelectMany(Handlingsskriver.Pakker), pakke => Assert.NotEmpty(Pakkekatalog.Innhold(pakke)));

    [Fact]
    public async Task A_terminated_agreement_is_still_given_by_its_id()
    {
        await using var rigg = await Registerrigg.StartAsync();
        var before = rigg.Register.Avtale(Klinikk, Helsenorge)!.Id;
        rigg.Register.TrekkProsess(Klinikk, Prosesskatalog.Ekontakt.Navn);

        var old = await rigg.CppaAsync($"v2/Agreements/{before}");
        var now = await rigg.CppaAsync($"v2/Agreements/HerIds/{Helsenorge}/{Klinikk}");

        Assert.Equal(before.ToString(), (string?)old.Xml.Attribute(Tns + "cpaid"));
        Assert.NotEmpty(Handlinger(Part(old.Xml, Klinikk), Prosesskatalog.Ekontakt, "CanSend"));
        Assert.Empty(Handlinger(Part(now.Xml, Klinikk), Prosesskatalog.Ekontakt, "CanSend"));
    }

    [Fact]
    public async Task A_profile_holds_all_that_a_party_can_do()
    {
        await using var rigg = await Registerrigg.StartAsync();

        var answer = await rigg.CppaAsync($"v2/Profiles/{Helsenorge}");

        Assert.Equal(Tns + "CollaborationProtocolProfile", answer.Xml.Name);
        var specifications = Part(answer.Xml, Helsenorge).Descendants(Tns + "ProcessSpecification");
        Assert.Equal(Prosesskatalog.Alle.Select(p => $"{p.Navn} {p.Versjon}"), specifications.Select(e => $"{(string?)e.Attribute(Tns + "name")} {(string?)e.Attribute(Tns + "version")}"));
        Assert.Empty(answer.Xml.Descendants(Tns + "OtherPartyActionBinding"));
    }

    [Theory]
    [InlineData("v2/Profiles/99999999", HttpStatusCode.NotFound)]
    [InlineData("v2/Agreements/HerIds/99999999/99999998", HttpStatusCode.NotFound)]
    [InlineData("v2/Agreements/11111111-1111-1111-1111-111111111111", HttpStatusCode.NotFound)]
    [InlineData("v2/Profiles/abc", HttpStatusCode.BadRequest)]
    [InlineData("v2/Agreements/abc", HttpStatusCode.BadRequest)]
    [InlineData("v2/Annet/1", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_told(string sti, HttpStatusCode status)
    {
        await using var rigg = await Registerrigg.StartAsync();

        var answer = await rigg.CppaAsync(sti);

        Assert.Equal((status, "application/problem+json"), (answer.Status, answer.Slag));
    }

    [Theory]
    [InlineData(true, HttpStatusCode.OK)]
    [InlineData(false, HttpStatusCode.NotFound)]
    public async Task A_Bearer_token_is_taken_without_v2_where_the_option_says_so(bool taken, HttpStatusCode status)
    {
        await using var rigg = await Registerrigg.StartAsync(options => options.CppaTarBearer = taken);

        var answer = await rigg.SendAsync(Bearer(rigg, $"Profiles/{Klinikk}", RegisterScopes.CppaTilgang));
        var withProof = await rigg.SendAsync(Bearer(rigg, $"v2/Profiles/{Klinikk}", RegisterScopes.CppaTilgangDpop));

        Assert.Equal((status, HttpStatusCode.Unauthorized), (answer.Status, withProof.Status));
    }

    [Fact]
    public async Task Who_wants_something_else_than_XML_is_told()
    {
        await using var rigg = await Registerrigg.StartAsync();
        var request = Bearer(rigg, $"Profiles/{Klinikk}", RegisterScopes.CppaTilgang);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));

        Assert.Equal(HttpStatusCode.NotAcceptable, (await rigg.SendAsync(request)).Status);
    }

    private static HttpRequestMessage Bearer(Registerrigg rigg, string sti, string scope) =>
        new(HttpMethod.Get, rigg.Adresse(RegisterTjenester.CppaRest, sti))
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", rigg.Token(RegisterScopes.Cppa, scope, claims => claims.Remove("cnf"))) },
        };

    private static XElement Part(XElement document, string her) => document.Elements(Tns + "PartyInfo").Single(e => e.Element(Tns + "PartyId")!.Value == her);

    private static byte[] Sertifikat(XElement part, string id) => Convert.FromBase64String(
        part.Elements(Tns + "Certificate").Single(e => (string?)e.Attribute(Tns + "certId") == id).Descendants(Ds + "X509Certificate").Single().Value);

    private static IEnumerable<string> Bindinger(XElement part, string way, string whose) => part.Descendants(Tns + way)
        .Select(e => whose == "Other" ? e.Element(Tns + "OtherPartyActionBinding")!.Value : (string)e.Element(Tns + "ThisPartyActionBinding")!.Attribute(Tns + "id")!)
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Handlinger(XElement part, Prosess prosess, string way) => part.Elements(Tns + "CollaborationRole")
        .Where(e => (string?)e.Element(Tns + "ProcessSpecification")!.Attribute(Tns + "name") == prosess.Navn)
        .Descendants(Tns + way).Select(e => (string)e.Element(Tns + "ThisPartyActionBinding")!.Attribute(Tns + "action")!);

    private static void Alt(XElement document, string reference, string element, string id)
    {
        var there = document.Descendants(Tns + element).Select(e => (string?)e.Attribute(Tns + id)).ToList();
        var asked = document.Descendants().Select(e => (string?)e.Attribute(Tns + reference)).OfType<string>().Distinct().ToList();
        Assert.NotEmpty(asked);
        Assert.Empty(asked.Except(there));
    }
}
