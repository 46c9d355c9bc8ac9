using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.ReferenceSystem.Kjernejournal;

public sealed class PortalTests
{
    private static readonly TimeSpan Forste = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("samtykke", "SAMTYKKE", "TREAT")]
    [InlineData("akutt", "AKUTT", "ETREAT")]
    [InlineData("unntak", "UNNTAK", "COC")]
    public async Task The_window_shows_the_open_patient_on_the_basis_that_was_chosen(string valg, string kode, string formal)
    {
        await using var kontor = await Kontor.ApnetAsync();

        var forsok = await kontor.ApneKjernejournalAsync(valg);

        Assert.Equal((AttemptOutcome.Performed, kontor.Anne.Fnr), (forsok.Outcome, kontor.Vist));
        var opprett = Assert.Single(kontor.Kj.Til(KjernejournalStubb.Opprett));
        Assert.Equal(KjernejournalPolicies.Kildesystem, opprett.Hoder["X-SOURCE-SYSTEM"]);
        Assert.Equal(kode, (string?)opprett.Innhold["claims"]!["access_basis"]!["code"]);
        var relasjon = kontor.Tokenkall[^1].Krav.GetProperty("assertion_details")[1].GetProperty("care_relationship");
        Assert.Equal(formal, JwsReading.Text(relasjon.GetProperty("purpose_of_use"), "code"));
        Assert.True(relasjon.GetProperty("decision_ref").GetProperty("user_selected").GetBoolean());
        var side = Assert.Single(kontor.Kj.Til(KjernejournalStubb.Side));
        Assert.Equal((string?)opprett.Innhold["ehr_code_challenge"], Jws.Hash(side.Query["ehr_code_verifier"]));
        Assert.Equal(2, side.Query.Count);
    }

    [Fact]
    public async Task Without_a_basis_nothing_is_opened_and_the_last_one_is_not_remembered()
    {
        await using var kontor = await Kontor.ApnetAsync();
        await kontor.ApneKjernejournalAsync();
        await kontor.UtforAsync(AdapterAction.LukkKjernejournal);

        var forsok = await kontor.ApneKjernejournalAsync(grunnlag: null);

        Assert.Equal((AttemptOutcome.Refused, "fagsystem"), (forsok.Outcome, forsok.RefusedBy));
        Assert.Single(kontor.Kj.Til(KjernejournalStubb.Opprett));
        Assert.Contains("grunnlag", kontor.Melding, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_patient_closes_the_window_ends_the_session_and_opens_nothing()
    {
        await using var kontor = await Kontor.ApnetAsync();
        await kontor.ApneKjernejournalAsync();

        await kontor.ApnePasientAsync(kontor.Per);

        Assert.Null(kontor.Vist);
        Assert.Equal("okt-1", (string?)Assert.Single(kontor.Kj.Til(KjernejournalStubb.Avslutt)).Innhold["sessionId"]);
        await kontor.LaTidenGaAsync(Forste);
        Assert.Empty(kontor.Kj.Til(KjernejournalStubb.Forny));
        Assert.Single(kontor.Kj.Til(KjernejournalStubb.Opprett));
        await kontor.ApneKjernejournalAsync();
        Assert.Equal(kontor.Per.Fnr, kontor.Vist);
        Assert.Distinct(kontor.Kj.Til(KjernejournalStubb.Opprett).Select(k => k.Token));
    }

    public static TheoryData<string> Slutter => ["lukk-pasient", "lukk-kjernejournal", "bytt-bruker", "bytt-virksomhet", "logg-ut-helseid", "sla-av-integrasjon"];

    [Theory]
    [MemberData(nameof(Slutter))]
    public async Task The_session_is_ended_once_with_the_token_that_it_had(string handling)
    {
        await using var kontor = await Kontor.ApnetAsync();
        await kontor.ApneKjernejournalAsync();
        var argumenter = new JsonObject { ["orgnr"] = kontor.Cast.AndreVirksomheter[0].Orgnr, ["integrasjon"] = "kjernejournal" };

        await kontor.UtforAsync(handling, argumenter, lege: handling == "bytt-bruker" ? 1 : 0);
        await kontor.LaTidenGaAsync(Forste);

        Assert.Null(kontor.Vist);
        var avslutt = Assert.Single(kontor.Kj.Til(KjernejournalStubb.Avslutt));
        Assert.Equal(kontor.Kj.Til(KjernejournalStubb.Opprett)[0].Token, avslutt.Token);
        Assert.Equal(Jws.Hash(avslutt.Token!), JwsReading.Text(avslutt.Bevis, "ath"));
        Assert.Empty(kontor.Kj.Til(KjernejournalStubb.Forny));
    }

    [Fact]
    public async Task An_open_session_is_kept_with_a_new_token_after_30_seconds_and_then_after_four_fifths_of_its_life()
    {
        await using var kontor = await Kontor.ApnetAsync();
        await kontor.ApneKjernejournalAsync();

        await kontor.LaTidenGaAsync(Forste);
        await kontor.LaTidenGaAsync(TimeSpan.FromSeconds(479));
        Assert.Single(kontor.Kj.Til(KjernejournalStubb.Forny));
        await kontor.LaTidenGaAsync(TimeSpan.FromSeconds(1));

        var fornyet = kontor.Kj.Til(KjernejournalStubb.Forny);
        Assert.Equal(2, fornyet.Count);
        Assert.Distinct(fornyet.Concat(kontor.Kj.Til(KjernejournalStubb.Opprett)).Select(k => k.Token));
    }

    [Fact]
    public async Task A_session_that_cannot_be_kept_is_told_of_and_closed_and_nothing_is_repeated()
    {
        await using var kontor = await Kontor.ApnetAsync();
        await kontor.ApneKjernejournalAsync();
        kontor.Kj.Svarer = k => k.Path == KjernejournalStubb.Forny ? (403, """{"feilkode":"AUT_002","brukermelding":"Økten er utløpt"}""") : null;

        await kontor.LaTidenGaAsync(Forste);
        await kontor.LaTidenGaAsync(TimeSpan.FromMinutes(10));

        Assert.Null(kontor.Vist);
        Assert.Contains("Økten er utløpt", kontor.Melding, StringComparison.Ordinal);
        Assert.Single(kontor.Kj.Til(KjernejournalStubb.Forny));
    }

    [Fact]
    public async Task An_attest_that_is_an_hour_old_is_made_anew()
    {
        await using var kontor = await Kontor.ApnetAsync();
        await kontor.ApneKjernejournalAsync();

        for (var minutt = 0; minutt < 65; minutt++)
        {
            await kontor.LaTidenGaAsync(TimeSpan.FromMinutes(1));
        }

        Assert.True(kontor.Tokenkall.Select(Beslutning).Distinct().Count() > 2, string.Join("\n", kontor.Logg));
        Assert.NotNull(kontor.Vist);
    }

    [Fact]
    public async Task An_attest_that_the_service_finds_too_old_is_made_anew_once()
    {
        await using var kontor = await Kontor.ApnetAsync();
        var tidligere = kontor.Tokenkall.Count;
        kontor.Kj.Svarer = k => k.Path == KjernejournalStubb.Opprett ? (401, """{"utviklermelding":"attestation_has_expired"}""") : null;

        await kontor.ApneKjernejournalAsync();

        Assert.Equal(2, kontor.Kj.Til(KjernejournalStubb.Opprett).Count);
        Assert.Distinct(kontor.Tokenkall.Skip(tidligere).Select(Beslutning));
    }

    [Fact]
    public async Task A_refusal_is_told_and_nothing_else_is_called_until_the_indicator_has_been()
    {
        await using var kontor = await Kontor.ApnetAsync();
        kontor.Kj.Svarer = k => k.Path == KjernejournalStubb.Opprett ? (403, """{"feilkode":"KJF-000180","brukermelding":"Du er sperret ute"}""") : null;

        var forsok = await kontor.ApneKjernejournalAsync();
        kontor.Kj.Svarer = _ => null;
        var igjen = await kontor.ApneKjernejournalAsync();

        Assert.Equal((AttemptOutcome.Refused, "tjeneste"), (forsok.Outcome, forsok.RefusedBy));
        Assert.Contains("Du er sperret ute", Assert.Single(forsok.Shown).Text, StringComparison.Ordinal);
        Assert.Equal(AttemptOutcome.Performed, igjen.Outcome);
        Assert.Equal(
            [KjernejournalStubb.Status, KjernejournalStubb.Opprett, KjernejournalStubb.Status, KjernejournalStubb.Opprett, KjernejournalStubb.Side],
            kontor.Kj.Kall.Select(k => k.Path));
    }

    [Fact]
    public async Task With_no_contact_opening_asks_the_indicator_and_says_that_it_failed()
    {
        await using var kontor = await Kontor.StartAsync();
        kontor.Kj.Svarer = _ => (503, "");
        await kontor.LoggInnAsync();
        await kontor.ApnePasientAsync(kontor.Anne);

        var forsok = await kontor.ApneKjernejournalAsync();

        Assert.Equal(AttemptOutcome.Unconfirmed, forsok.Outcome);
        Assert.Contains("Ingen kontakt med kjernejournal", forsok.Shown[0].Text, StringComparison.Ordinal);
        Assert.All(kontor.Kj.Kall, k => Assert.Equal(KjernejournalStubb.Status, k.Path));
    }

    [Fact]
    public async Task A_page_for_another_patient_is_closed()
    {
        await using var kontor = await Kontor.ApnetAsync();
        kontor.Kj.Svarer = k => k.Path == KjernejournalStubb.Side ? (200, $"<html><body data-pasient=\"{kontor.Per.Fnr}\">") : null;

        var forsok = await kontor.ApneKjernejournalAsync();

        Assert.Equal((AttemptOutcome.Unconfirmed, null), (forsok.Outcome, kontor.Vist));
        Assert.Single(kontor.Kj.Til(KjernejournalStubb.Avslutt));
    }

    [Fact]
    public async Task Without_kjernejournal_or_login_nothing_is_opened()
    {
        await using var kontor = await Kontor.StartAsync();
        await kontor.ApnePasientAsync(kontor.Anne);
        Assert.Equal("fagsystem", (await kontor.ApneKjernejournalAsync()).RefusedBy);

        kontor.Kj.StatusFor = _ => 1;
        await kontor.LoggInnAsync();
        await kontor.FerdigAsync();

        Assert.Equal("fagsystem", (await kontor.ApneKjernejournalAsync()).RefusedBy);
        Assert.Empty(kontor.Kj.Til(KjernejournalStubb.Opprett));
    }

    [Fact]
    public async Task Nothing_secret_is_in_the_log()
    {
        await using var kontor = await Kontor.ApnetAsync();
        await kontor.ApneKjernejournalAsync();
        await kontor.LaTidenGaAsync(Forste);

        var side = kontor.Kj.Til(KjernejournalStubb.Side)[0];
        string[] hemmelig = [kontor.Anne.Fnr!, side.Query["code"], side.Query["ehr_code_verifier"], .. kontor.Kj.Kall.Select(k => k.Token).OfType<string>()];
        Assert.DoesNotContain(kontor.Logg, linje => hemmelig.Any(h => linje.Contains(h, StringComparison.Ordinal)));
    }

    private static string? Beslutning(HelseId.Stubbkall kall) =>
        JwsReading.Text(kall.Krav.GetProperty("assertion_details")[1].GetProperty("care_relationship").GetProperty("decision_ref"), "id");
}
