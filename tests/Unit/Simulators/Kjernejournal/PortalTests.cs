using System.Net;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal;

/// <summary>The portal's pages over the wire: a code opens one patient once, and the page follows its session.</summary>
public sealed class PortalTests : IAsyncLifetime
{
    private Kjrigg _rigg = null!;

    public async ValueTask InitializeAsync() => _rigg = await Kjrigg.StartAsync();

    public ValueTask DisposeAsync() => _rigg.DisposeAsync();

    [Fact]
    public async Task A_code_opens_the_patients_page_once_and_the_log_says_so()
    {
        var made = await _rigg.OpprettAsync();

        var first = await _rigg.ApneAsync(made.Kode);
        var again = await _rigg.ApneAsync(made.Kode);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Forbidden], new[] { first.Status, again.Status });
        Assert.Equal(
            (Kjrigg.Pasient, "Kari Prøve", "Lege Legesen", "SAMTYKKE"),
            (Felt(first.Tekst, "pasient"), Felt(first.Tekst, "navn"), Felt(first.Tekst, "bruker"), Felt(first.Tekst, "grunnlag")));
        Assert.Contains("brukt før", Felt(again.Tekst, "melding"), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", first.Hoder["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.DoesNotContain("<script", first.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            new Innsyn(Kjrigg.Pasient, _rigg.Clock.GetUtcNow(), Kjrigg.Hpr, Kjrigg.Orgnr, "portal", "SAMTYKKE", Kjrigg.Kildesystem),
            Assert.Single(KjernejournalSimulator.Logg(_rigg.Tenant)));
    }

    [Theory]
    [InlineData("end")]
    [InlineData("replaced")]
    [InlineData("expired")]
    [InlineData("logout")]
    public async Task The_page_sees_that_its_session_is_over(string how)
    {
        var made = await _rigg.OpprettAsync();
        var page = await _rigg.ApneAsync(made.Kode);
        var live = await SideAsync(page.Tekst);
        switch (how)
        {
            case "end":
                await _rigg.OktAsync("end", made.Okt);
                break;
            case "replaced":
                await _rigg.OpprettAsync(Kjrigg.AnnenPasient);
                break;
            case "expired":
                _rigg.Clock.Advance(TimeSpan.FromMinutes(20));
                break;
            default:
                await _rigg.SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(_rigg.Adresse(KjernejournalTjenester.Portal), "/s1/hpp-webapp/loggut?side=" + Side(page.Tekst))));
                break;
        }

        var after = await SideAsync(page.Tekst);

        Assert.Equal(Kjrigg.Pasient, Felt(live.Tekst, "pasient"));
        Assert.Equal(("Økten er avsluttet", ""), (Felt(after.Tekst, "melding"), Felt(after.Tekst, "pasient")));
        Assert.Single(KjernejournalSimulator.Logg(_rigg.Tenant));
    }

    [Fact]
    public async Task A_wrong_verifier_uses_the_code_up_and_an_old_code_does_not_open()
    {
        var made = await _rigg.OpprettAsync();
        var wrong = await _rigg.ApneAsync(made.Kode, "feil");
        var right = await _rigg.ApneAsync(made.Kode);
        var next = await _rigg.OpprettAsync();
        _rigg.Clock.Advance(TimeSpan.FromSeconds(60));
        var late = await _rigg.ApneAsync(next.Kode);

        Assert.All(new[] { wrong, right, late }, answer => Assert.Equal(HttpStatusCode.Forbidden, answer.Status));
        Assert.Equal(["AUT_105", "AUT_105", "AUT_002"], new[] { wrong, right, late }.Select(answer => Felt(answer.Tekst, "feilkode")));
        Assert.Empty(KjernejournalSimulator.Logg(_rigg.Tenant));
    }

    [Fact]
    public async Task What_changed_since_the_session_was_made_is_seen_when_it_is_opened()
    {
        var made = await _rigg.OpprettAsync();
        KjernejournalSimulator.Endre(_rigg.Tenant, Kjrigg.Pasient, borger => borger with { Adressesperret = true });

        var page = await _rigg.ApneAsync(made.Kode);

        Assert.Equal((HttpStatusCode.Forbidden, "KJF-000017"), (page.Status, Felt(page.Tekst, "feilkode")));
        Assert.DoesNotContain("adresse", page.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_script_in_a_name_is_text()
    {
        KjernejournalSimulator.Endre(_rigg.Tenant, Kjrigg.Pasient, borger => borger with { Navn = "<script>alert(1)</script>\"'&" });

        var page = await _rigg.ApneAsync((await _rigg.OpprettAsync()).Kode);

        Assert.Contains("&lt;script&gt;", page.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page.Tekst, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?code=a")]
    [InlineData("?code=a&code=b&ehr_code_verifier=c")]
    [InlineData("?code=%00%ff&ehr_code_verifier=%")]
    [InlineData("?side=<script>alert(1)</script>")]
    [InlineData("?code[]=a&ehr_code_verifier[]=b")]
    public async Task A_query_that_is_wrong_gets_a_page_that_says_so(string query)
    {
        var page = await _rigg.SendAsync(new HttpRequestMessage(HttpMethod.Get, _rigg.Adresse(KjernejournalTjenester.Portal, "/hentpasient.html" + query)));

        Assert.InRange((int)page.Status, 400, 499);
        Assert.NotEqual("", Felt(page.Tekst, "melding"));
        Assert.DoesNotContain("<script", page.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(_rigg.Host.ToolFaults);
    }

    [Fact]
    public async Task Code_verifier_and_page_id_are_nowhere_in_the_evidence()
    {
        const string verifier = "en-verifikator-som-ingen-skal-se-0123456789";
        var made = await _rigg.OpprettAsync(verifikator: verifier);
        var page = await _rigg.ApneAsync(made.Kode, verifier);
        await SideAsync(page.Tekst);

        var written = string.Join('\n', _rigg.Journal.Exchanges("s1").Select(Skrevet));

        Assert.All(new[] { made.Kode, verifier, Side(page.Tekst) }, secret => Assert.DoesNotContain(secret, written, StringComparison.Ordinal));
        Assert.Contains(KjernejournalFacts.Verifikator, _rigg.Journal.Exchanges("s1")[1].Facts.Keys);
    }

    [Fact]
    public async Task A_fault_can_show_another_patient()
    {
        var made = await _rigg.OpprettAsync();
        _rigg.Host.Faults("s1").Plan(FaultCatalog.Make(new FaultOrder
        {
            Fault = AnswersForAnotherPatient.FaultId,
            Target = FaultTarget.ForPatient(Kjrigg.Pasient, "portal-hentpasient"),
            OtherPatient = Kjrigg.AnnenPasient,
        }));

        var page = await _rigg.ApneAsync(made.Kode);

        Assert.Equal((Kjrigg.AnnenPasient, "Ola Prøve"), (Felt(page.Tekst, "pasient"), Felt(page.Tekst, "navn")));
        Assert.Equal(Kjrigg.AnnenPasient, _rigg.Siste.Facts[KjernejournalFacts.SvarPasient]);
    }

    private static string Skrevet(Exchange exchange)
    {
        var messages = new[] { exchange.Request, exchange.Response! }.Select(message => Masking.Mask(message).Message);
        return string.Join('\n', messages.Select(m => $"{m.StartLine}\n{string.Join('\n', m.Headers)}\n{System.Text.Encoding.UTF8.GetString(m.Body.Span)}").Concat(exchange.Facts.Values));
    }

    private static string Felt(string page, string id) =>
        WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Match(page, $"id=\"{id}\">([^<]*)<").Groups[1].Value);

    private static string Side(string page) => System.Text.RegularExpressions.Regex.Match(page, "side=([^\"]+)\"").Groups[1].Value;

    private Task<Kjrigg.Kjsvaret> SideAsync(string page) =>
        _rigg.SendAsync(new HttpRequestMessage(HttpMethod.Get, _rigg.Adresse(KjernejournalTjenester.Portal, $"/hentpasient.html?side={Side(page)}")));
}
