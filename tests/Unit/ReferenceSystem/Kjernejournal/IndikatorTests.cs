using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.ReferenceSystem.Kjernejournal;

public sealed class IndikatorTests
{
    [Theory]
    [InlineData(1, "1", false)]
    [InlineData(2, "2", true)]
    [InlineData(3, "3", true)]
    [InlineData(4, "4", true)]
    [InlineData(0, "ingen-kontakt", true)]
    [InlineData(7, "ingen-kontakt", true)]
    [InlineData(-1, "ingen-kontakt", true)]
    public async Task A_status_gives_its_icon_and_one_that_is_unknown_gives_none_of_them(int status, string ikon, bool klikkbar)
    {
        await using var kontor = await Kontor.StartAsync();
        kontor.Kj.StatusFor = _ => status;
        await kontor.LoggInnAsync();

        await kontor.ApnePasientAsync(kontor.Anne);

        Assert.Equal((ikon, klikkbar), (kontor.Ikon, kontor.Klikkbar));
    }

    [Fact]
    public async Task The_call_carries_source_system_event_and_the_patient_in_the_body_alone()
    {
        await using var kontor = await Kontor.ApnetAsync();

        var kall = Assert.Single(kontor.Kj.Kall);
        Assert.Equal(KjernejournalPolicies.Kildesystem, kall.Hoder["X-EPJ-System"]);
        Assert.Matches("^[A-Za-z0-9-]{1,128}$", kall.Hoder["X-EVENT-ID"]);
        Assert.Equal(kontor.Anne.Fnr, (string?)kall.Innhold["fnr"]);
        Assert.Empty(kall.Query);
        Assert.StartsWith("DPoP ", kall.Hoder["Authorization"], StringComparison.Ordinal);
        Assert.Equal(Jws.Hash(kall.Token!), JwsReading.Text(kall.Bevis, "ath"));
        Assert.Equal("Tekst fra kjernejournal", kontor.Hjelpetekst);
    }

    [Fact]
    public async Task The_token_is_asked_for_with_organisation_and_an_attest_for_the_patient()
    {
        await using var kontor = await Kontor.ApnetAsync();

        var detaljer = Assert.Single(kontor.Tokenkall).Krav.GetProperty("assertion_details");
        Assert.Equal(JsonValueKind.Array, detaljer.ValueKind);
        Assert.Equal("helseid_authorization", JwsReading.Text(detaljer[0], "type"));
        var attest = detaljer[1];
        Assert.Equal("nhn:tillitsrammeverk:parameters", JwsReading.Text(attest, "type"));
        var pasient = attest.GetProperty("patients")[0].GetProperty("identifier");
        Assert.Equal(kontor.Anne.Fnr, JwsReading.Text(pasient, "id"));
        Assert.Equal("urn:oid:2.16.578.1.12.4.1.4.1", JwsReading.Text(pasient, "system"));
        Assert.Equal("TREAT", JwsReading.Text(attest.GetProperty("care_relationship").GetProperty("purpose_of_use"), "code"));
        Assert.False(attest.GetProperty("care_relationship").GetProperty("decision_ref").GetProperty("user_selected").GetBoolean());
        Assert.Equal(kontor.Cast.Virksomhet.Orgnr, JwsReading.Text(attest.GetProperty("practitioner").GetProperty("legal_entity"), "id"));
    }

    [Fact]
    public async Task A_D_number_is_written_as_one()
    {
        await using var kontor = await Kontor.StartAsync();
        await kontor.LoggInnAsync();

        await kontor.ApnePasientAsync(kontor.MedDnr);

        var pasient = kontor.Tokenkall[0].Krav.GetProperty("assertion_details")[1].GetProperty("patients")[0].GetProperty("identifier");
        Assert.True(NationalId.Parse(JwsReading.Text(pasient, "id")!).IsDNumber);
        Assert.Equal("urn:oid:2.16.578.1.12.4.1.4.2", JwsReading.Text(pasient, "system"));
    }

    [Fact]
    public async Task Every_token_call_uses_the_newest_refresh_token()
    {
        await using var kontor = await Kontor.ApnetAsync();
        await kontor.UtforAsync(AdapterAction.HentFraTjeneste, new JsonObject { ["som"] = "bruker" });
        await kontor.ApnePasientAsync(kontor.Per);

        var brukt = kontor.HelseId.Til("/connect/token").Where(k => k.Status == 200).Select(k => k.Form.GetValueOrDefault("refresh_token")).OfType<string>().ToList();

        Assert.True(brukt.Count >= 2);
        Assert.Distinct(brukt);
    }

    [Fact]
    public async Task Nothing_is_called_before_the_user_has_logged_in_and_the_icon_comes_at_login()
    {
        await using var kontor = await Kontor.StartAsync();
        await kontor.ApnePasientAsync(kontor.Anne);
        Assert.Equal(("skjult", 0), (kontor.Ikon, kontor.Kj.Kall.Count));

        await kontor.LoggInnAsync();
        await kontor.FerdigAsync();

        Assert.Equal("2", kontor.Ikon);
    }

    [Theory]
    [InlineData(500, "{}")]
    [InlineData(503, "")]
    [InlineData(200, "ikke json")]
    [InlineData(200, """{"status":"2"}""")]
    [InlineData(401, "{}")]
    public async Task An_answer_that_cannot_be_used_shows_no_contact(int status, string body)
    {
        await using var kontor = await Kontor.StartAsync();
        kontor.Kj.Svarer = _ => (status, body);
        await kontor.LoggInnAsync();

        await kontor.ApnePasientAsync(kontor.Anne);

        Assert.Equal(("ingen-kontakt", "Ingen kontakt med kjernejournal"), (kontor.Ikon, kontor.Hjelpetekst));
        Assert.Single(kontor.Kj.Kall);
    }

    [Fact]
    public async Task A_refusal_shows_its_text_and_its_code_and_events_are_logged()
    {
        await using var kontor = await Kontor.StartAsync();
        kontor.Kj.Svarer = _ => (403, """{"status":403,"utviklermelding":"x","brukermelding":"Virksomheten har ikke tilgang til kjernejournal (KJF-000227)","feilkode":"KJF-000227"}""");
        await kontor.LoggInnAsync();

        await kontor.ApnePasientAsync(kontor.Anne);

        Assert.Equal("Virksomheten har ikke tilgang til kjernejournal (KJF-000227)", kontor.Hjelpetekst);
        var linje = Assert.Single(kontor.Logg, l => l.Contains("KJF-000227", StringComparison.Ordinal));
        Assert.Contains("hendelse-hos-kj", linje, StringComparison.Ordinal);
        Assert.Contains(kontor.Kj.Kall[0].Hoder["X-EVENT-ID"], linje, StringComparison.Ordinal);
        Assert.DoesNotContain(kontor.Logg, l => l.Contains(kontor.Anne.Fnr!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_patient_opens_at_once_and_the_former_ones_late_answer_is_not_shown()
    {
        await using var kontor = await Kontor.StartAsync();
        var anne = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var mottatt = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        kontor.Kj.StatusFor = fnr => fnr == kontor.Anne.Fnr ? 4 : 1;
        kontor.Kj.Venter = kall =>
        {
            if ((string?)kall.Innhold["fnr"] != kontor.Anne.Fnr)
            {
                return Task.CompletedTask;
            }

            mottatt.SetResult();
            return anne.Task;
        };
        await kontor.LoggInnAsync();
        await kontor.UtforAsync(AdapterAction.ApnePasient, pasient: kontor.Anne);
        Assert.Equal("henter", kontor.Ikon);
        await mottatt.Task;

        await kontor.UtforAsync(AdapterAction.ApnePasient, pasient: kontor.Per);
        Assert.Equal("henter", kontor.Ikon);
        kontor.Klokke.Advance(TimeSpan.FromSeconds(2));
        anne.SetResult();
        await kontor.FerdigAsync();

        Assert.Equal("1", kontor.Ikon);
    }

    [Fact]
    public async Task A_policy_keeps_the_former_patients_icon_while_the_next_is_fetched()
    {
        await using var kontor = await Kontor.ApnetAsync(p => p with { ClearsIconAtSwitch = false });
        var svar = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        kontor.Kj.Venter = _ => svar.Task;

        await kontor.UtforAsync(AdapterAction.ApnePasient, pasient: kontor.Per);

        Assert.Equal("2", kontor.Ikon);
        svar.SetResult();
    }

    [Fact]
    public async Task A_policy_makes_the_patient_wait_for_the_icon()
    {
        await using var kontor = await Kontor.ApnetAsync(p => p with { OpensPatientFirst = false });
        var svar = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        kontor.Kj.Venter = _ => svar.Task;

        var apning = kontor.UtforAsync(AdapterAction.ApnePasient, pasient: kontor.Per);

        Assert.False(apning.IsCompleted);
        svar.SetResult();
        await apning;
    }

    [Fact]
    public async Task A_service_that_never_answers_is_given_up()
    {
        await using var kontor = await Kontor.StartAsync();
        var mottatt = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var aldri = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        kontor.Kj.Venter = _ =>
        {
            mottatt.TrySetResult();
            return aldri.Task;
        };
        await kontor.LoggInnAsync();
        await kontor.UtforAsync(AdapterAction.ApnePasient, pasient: kontor.Anne);
        await mottatt.Task;

        await kontor.LaTidenGaAsync(TimeSpan.FromSeconds(15));
        aldri.SetResult();

        Assert.Equal("ingen-kontakt", kontor.Ikon);
    }

    [Fact]
    public async Task Switched_off_nothing_is_called_and_switched_on_it_is_again()
    {
        await using var kontor = await Kontor.ApnetAsync();
        await kontor.UtforAsync(AdapterAction.SlaAvIntegrasjon, new JsonObject { ["integrasjon"] = "kjernejournal" });
        await kontor.ApnePasientAsync(kontor.Per);
        Assert.Equal(("skjult", 1), (kontor.Ikon, kontor.Kj.Kall.Count));

        await kontor.UtforAsync(AdapterAction.SlaPaIntegrasjon, new JsonObject { ["integrasjon"] = "kjernejournal" });
        await kontor.FerdigAsync();

        Assert.Equal("2", kontor.Ikon);
    }

    [Fact]
    public async Task A_user_without_access_gets_no_icon_and_no_call()
    {
        await using var kontor = await Kontor.StartAsync();
        await kontor.UtforAsync(
            AdapterAction.SlaAvIntegrasjon, new JsonObject { ["integrasjon"] = "kjernejournal", ["bruker"] = kontor.Cast.Brukere[0].Nokkel });
        await kontor.LoggInnAsync();

        await kontor.ApnePasientAsync(kontor.Anne);
        var forsok = await kontor.ApneKjernejournalAsync();

        Assert.Equal(("skjult", "fagsystem"), (kontor.Ikon, forsok.RefusedBy));
        Assert.Empty(kontor.Kj.Kall);
    }

    [Fact]
    public async Task A_system_that_lacks_kjernejournal_has_none_of_it()
    {
        await using var kontor = await Kontor.StartMedAsync(new EhrPolicies { Lacks = [FunksjonCatalog.Kjernejournal, FunksjonCatalog.KjernejournalPortal] });
        await kontor.LoggInnAsync();
        await kontor.ApnePasientAsync(kontor.Anne);

        Assert.Empty(kontor.Kj.Kall);
        Assert.Throws<EntryNotOfferedException>(() => kontor.Ikon);
        await Assert.ThrowsAsync<EntryNotOfferedException>(() => kontor.ApneKjernejournalAsync());
        Assert.DoesNotContain("nhn:kjernejournal", kontor.HelseId.Til("/connect/par").Single().Form["scope"], StringComparison.Ordinal);
    }
}
