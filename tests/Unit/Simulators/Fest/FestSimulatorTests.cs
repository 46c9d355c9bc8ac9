using System.Net;
using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Fest;
using AcceptanceHarness.Wire.Signing;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Simulators.Fest;

/// <summary>FEST over the wire: the register, what changed in it, faults in SOAP 1.2, and what a fault does to it.</summary>
public sealed class FestSimulatorTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace Ns = FestContract.Namespace;

    private readonly MemoryJournal _journal = new();
    private readonly FakeTimeProvider _clock = new(Start);
    private readonly HttpClient _http = new();
    private SimulatorHost _host = null!;
    private Tenant _tenant = null!;

    public static TheoryData<string> Filtre => [.. FestContract.Filtre];

    public static TheoryData<string, string, string, HttpStatusCode> Avviste => new()
    {
        { "ukjent filter", Soap12.MediaType, Festkonvolutt.Hele("Fastlege"), HttpStatusCode.BadRequest },
        { "annen action", Soap12.MediaType, Festkonvolutt.Hele().Replace(FestContract.Action, "http://www.slv.no/annet", StringComparison.Ordinal), HttpStatusCode.BadRequest },
        { "uten action", Soap12.MediaType, Uten("Action"), HttpStatusCode.BadRequest },
        { "annet element", Soap12.MediaType, Festkonvolutt.Hele().Replace("GetM30 ", "GetM31 ", StringComparison.Ordinal).Replace("/GetM30>", "/GetM31>", StringComparison.Ordinal), HttpStatusCode.BadRequest },
        { "uten dato", Soap12.MediaType, Uten("incrementalDate"), HttpStatusCode.BadRequest },
        { "uleselig dato", Soap12.MediaType, Festkonvolutt.Endret("i går"), HttpStatusCode.BadRequest },
        { "ikke XML", Soap12.MediaType, "hei", HttpStatusCode.BadRequest },
        { "DTD", Soap12.MediaType, "<!DOCTYPE x [<!ENTITY y 'z'>]><x>&y;</x>", HttpStatusCode.BadRequest },
        { "SOAP 1.1", "text/xml", Festkonvolutt.Hele().Replace("http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/", StringComparison.Ordinal), HttpStatusCode.InternalServerError },
        { "annen medietype", "text/xml", Festkonvolutt.Hele(), HttpStatusCode.UnsupportedMediaType },
    };

    private Uri Endpoint => _host.EndpointTable("s1")[FestSimulator.Tjeneste];

    public async ValueTask InitializeAsync()
    {
        _host = await SimulatorHost.StartAsync(
            new SimulatorHostOptions(), [new FestSimulator()], _journal, TimeProvider.System, TestContext.Current.CancellationToken);
        _tenant = _host.AddTenant("s1", _clock);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Filtre))]
    public async Task Hands_out_the_whole_register_by_schema_for_every_filter(string filter)
    {
        var (status, reading) = await HentAsync(Festkonvolutt.Hele(filter));

        var fest = Fest(reading);
        Assert.Equal((HttpStatusCode.OK, FestContract.ResponseAction, Festkonvolutt.MeldingId), (status, reading.Action, reading.RelatesTo));
        Assert.Empty(MessageSchemas.Own.Validate(new XDocument(fest)).Select(fault => $"{fault.Place}: {fault.Message}"));
        Assert.Equal(Start, M30Reader.Read(fest).HentetDato);
        Assert.Equal("0", reading.Content!.Descendants(Ns + "Returkode").Single().Attribute("V")!.Value);
    }

    [Fact]
    public async Task The_register_has_what_the_criteria_need()
    {
        var (_, reading) = await HentAsync(Festkonvolutt.Hele());

        var m30 = M30Reader.Read(Fest(reading));
        Assert.InRange(m30.Pakninger.Count, 30, 100);
        Assert.InRange(m30.Virkestoffer.Count, 12, 100);
        Assert.Contains(m30.Pakninger, o => !o.ErAktiv);
        Assert.Contains(m30.Pakninger, o => o.Innhold!.Varenr.StartsWith('0'));
        Assert.All(m30.Pakninger, o => Assert.Matches("^[0-9]{6}$", o.Innhold!.Varenr));
        Assert.Equal(["A", "B", "C", "K"], m30.Pakninger.Select(o => o.Innhold!.Produkt.Reseptgruppe.V).Distinct().Order());
        Assert.Equal(["P10D", "P3Y", "P7D"], m30.Merkevarer.SelectMany(o => o.Innhold!.Gyldigheter).Select(g => g.Varighet.ToString()).Distinct().Order());
        Assert.Equal(["1", "2", "3"], m30.Interaksjoner.Select(o => o.Innhold!.Relevans.V).Distinct().Order());
        Assert.True(m30.Pakninger.Count(o => o.Innhold!.Produkt.RefByttegruppe is not null) >= 2);
        Assert.Equal(3, m30.Handelsvarer.Count);
    }

    [Fact]
    public async Task A_package_goes_out_when_the_clock_comes_to_it_and_only_that_is_a_change()
    {
        FestSimulator.LaUtga(_tenant, "990101", Start.AddHours(1));

        var before = M30Reader.Read(Fest((await HentAsync(Festkonvolutt.Hele())).Reading));
        _clock.Advance(TimeSpan.FromHours(2));
        var after = M30Reader.Read(Fest((await HentAsync(Festkonvolutt.Endret("2026-03-02T09:00:00Z"))).Reading));

        Assert.True(before.Pakninger.Single(o => o.Innhold!.Varenr == "990101").ErAktiv);
        Assert.Equal(("990101", false), (Assert.Single(after.Pakninger).Innhold!.Varenr, after.Pakninger[0].ErAktiv));
        Assert.Empty(after.Merkevarer);
        Assert.Equal(Start.AddHours(2), after.HentetDato);
        Assert.Equal(Start.AddHours(1), FestSimulator.Katalog(_tenant).Vare("990101")!.UtgattFra);
    }

    [Fact]
    public void A_package_that_is_not_there_or_is_out_cannot_go_out()
    {
        Assert.Contains("«123456»", Assert.Throws<ArgumentException>(() => FestSimulator.LaUtga(_tenant, "123456", Start)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FestSimulator.LaUtga(_tenant, "990282", Start));
    }

    [Fact]
    public async Task Tenants_do_not_meet_and_a_reset_takes_the_changes_back()
    {
        FestSimulator.LaUtga(_tenant, "990101", Start);
        await HentAsync(Festkonvolutt.Hele());

        Assert.True(FestSimulator.Katalog(_host.FindTenant("")!).Vare("990101")!.ErAktiv);
        Assert.Equal(Start, FestSimulator.Tilstand(_tenant).SistHentet);
        _host.Reset(_tenant);
        Assert.True(FestSimulator.Katalog(_tenant).Vare("990101")!.ErAktiv);
        Assert.Null(FestSimulator.Tilstand(_tenant).SistHentet);
    }

    [Theory]
    [MemberData(nameof(Avviste))]
    public async Task Answers_a_wrong_call_with_a_fault_of_SOAP_12(string hva, string media, string body, HttpStatusCode expected)
    {
        var (status, reading) = await HentAsync(body, media);

        Assert.Equal((hva, expected), (hva, status));
        Assert.NotEmpty(reading.Fault ?? "");
        Assert.Equal(Soap12.FaultAction, reading.Action);
        Assert.Null(FestSimulator.Tilstand(_tenant).SistHentet);
        Assert.Empty(_host.ToolFaults);
    }

    [Fact]
    public async Task Answers_GET_with_a_fault_that_names_POST()
    {
        using var answer = await _http.GetAsync(Endpoint, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["POST"], answer.Content.Headers.Allow);
        Assert.Contains("POST", Soap12.Read(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_envelope_of_another_version_is_told_which_one_is_right()
    {
        var body = Festkonvolutt.Hele().Replace("http://www.w3.org/2003/05/soap-envelope", "http://schemas.xmlsoap.org/soap/envelope/", StringComparison.Ordinal);
        using var content = new StringContent(body, Encoding.UTF8, "text/xml");
        using var answer = await _http.PostAsync(Endpoint, content, TestContext.Current.CancellationToken);

        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("env:VersionMismatch", text, StringComparison.Ordinal);
        Assert.Contains("SupportedEnvelope", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_down_while_the_fault_stands_and_back_afterwards()
    {
        var plan = _host.Faults("s1");
        var target = FaultTarget.ForService(FestSimulator.SystemName) with { Times = null };
        plan.Plan(new AnswersUnavailable(target, TimeSpan.FromSeconds(30)));
        using var content = Innhold(Festkonvolutt.Hele(), Soap12.MediaType);
        using var down = await _http.PostAsync(Endpoint, content, TestContext.Current.CancellationToken);
        plan.Clear();
        plan.Plan(new ResetsBeforeTakenIn(target));
        await Assert.ThrowsAsync<HttpRequestException>(() => HentAsync(Festkonvolutt.Hele()));
        plan.Clear();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, down.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(30), down.Headers.RetryAfter!.Delta);
        Assert.Null(FestSimulator.Tilstand(_tenant).SistHentet);
        Assert.Equal(HttpStatusCode.OK, (await HentAsync(Festkonvolutt.Hele())).Status);
    }

    [Fact]
    public async Task An_old_version_has_its_own_date_and_what_was_true_then()
    {
        FestSimulator.LaUtga(_tenant, "990101", Start);
        _clock.Advance(TimeSpan.FromHours(1));
        _host.Faults("s1").Plan(new AnswersOldVersion(FaultTarget.ForService(FestSimulator.SystemName), TimeSpan.FromDays(3)));

        var old = M30Reader.Read(Fest((await HentAsync(Festkonvolutt.Hele())).Reading));

        Assert.Equal(Start.AddHours(1).AddDays(-3), old.HentetDato);
        Assert.True(old.Pakninger.Single(o => o.Innhold!.Varenr == "990101").ErAktiv);
        Assert.False(FestSimulator.Katalog(_tenant).Vare("990101")!.ErAktiv);
    }

    [Fact]
    public async Task The_journal_says_what_was_asked_for_and_what_was_given()
    {
        await HentAsync(Festkonvolutt.Endret("2026-03-01T00:00:00Z"));

        var exchange = await _journal.ExchangeAsync("s1", e => e.AnsweredAt is not null);
        Assert.Equal((FestSimulator.SystemName, FestContract.GetM30), (exchange.System, exchange.Operation));
        Assert.Equal(FestContract.Rekvirent, exchange.Facts[FestFacts.Filter]);
        Assert.Equal("2026-03-01T00:00:00Z", exchange.Facts[FestFacts.EndretEtter]);
        Assert.Equal("2026-03-02T09:00:00Z", exchange.Facts[FestFacts.HentetDato]);
    }

    [Theory]
    [InlineData("Application/SOAP+XML; charset=utf-8", HttpStatusCode.OK)]
    [InlineData("application/soap+xml", HttpStatusCode.OK)]
    [InlineData("application/soap+xml; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/soap+xml; charset=iso-8859-1", HttpStatusCode.UnsupportedMediaType)]
    public async Task The_media_type_is_read_as_the_standards_say(string type, HttpStatusCode status)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Festkonvolutt.Hele()));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await _http.PostAsync(Endpoint, content, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Another_address_is_not_found()
    {
        using var content = Innhold(Festkonvolutt.Hele(), Soap12.MediaType);
        using var answer = await _http.PostAsync(new Uri(Endpoint + "/mer"), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_no_XML_is_told_where_and_why_in_bokmal()
    {
        var (_, reading) = await HentAsync("<a><b></a>");

        Assert.Contains("elementet «b» er åpnet, men «a» er lukket (linje 1, tegn 9)", reading.Fault, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, Soap12Reading Reading)> HentAsync(string body, string media = Soap12.MediaType)
    {
        using var content = Innhold(body, media);
        using var answer = await _http.PostAsync(Endpoint, content, TestContext.Current.CancellationToken);
        Assert.Equal(Soap12.MediaType, answer.Content.Headers.ContentType?.MediaType);
        return (answer.StatusCode, Soap12.Read(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)));
    }

    private static StringContent Innhold(string body, string media) => new(body, Encoding.UTF8, media);

    private static XElement Fest(Soap12Reading reading)
    {
        var message = reading.Content!.Element(Ns + "GetM30Result")!.Element(Ns + "M30Message")!;
        return new XElement(Namespaces.M30 + "FEST", message.Elements());
    }

    private static string Uten(string element)
    {
        var envelope = XDocument.Parse(Festkonvolutt.Hele());
        envelope.Descendants().Where(e => e.Name.LocalName == element).Remove();
        return envelope.ToString();
    }
}
