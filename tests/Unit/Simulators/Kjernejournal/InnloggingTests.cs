using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal;

/// <summary>Kjernejournal Innlogging over the wire: who gets a session, and how it is renewed and ended.</summary>
public sealed class InnloggingTests : IAsyncLifetime
{
    private Kjrigg _rigg = null!;

    public static TheoryData<string> Avslag => ["blokkert", "adresse", "virksomhet", "gammel", "sperret", "ingen", "reservert", "annen pasient", "niva"];

    public async ValueTask InitializeAsync() => _rigg = await Kjrigg.StartAsync();

    public ValueTask DisposeAsync() => _rigg.DisposeAsync();

    [Fact]
    public async Task A_session_is_made_renewed_and_ended()
    {
        var made = await _rigg.OpprettAsync();
        var renewed = await _rigg.OktAsync("refresh", made.Okt);
        var ended = await _rigg.OktAsync("end", made.Okt);
        var after = await _rigg.OktAsync("refresh", made.Okt);

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden],
            new[] { made.Status, renewed.Status, ended.Status, after.Status });
        Assert.Equal(3, made.Json.Count);
        Assert.True(made.Hoder.ContainsKey(KjernejournalHoder.Hendelse));
        Assert.Equal("AUT_002", after.Felt("feilkode"));
        Assert.Equal(["okt-opprett", "okt-forny", "okt-avslutt", "okt-forny"], _rigg.Journal.Exchanges("s1").Select(e => e.Operation));
        Assert.Equal(made.Okt, _rigg.Journal.Exchanges("s1")[0].Facts[KjernejournalFacts.Okt]);
        Assert.DoesNotContain(_rigg.Journal.Exchanges("s1").SelectMany(e => e.Facts.Values), fact => fact.Contains(made.Kode, StringComparison.Ordinal));
        Assert.Empty(_rigg.Host.ToolFaults);
    }

    [Fact]
    public async Task The_next_session_of_a_user_takes_the_place_of_the_first()
    {
        var first = await _rigg.OpprettAsync();
        await _rigg.OpprettAsync(Kjrigg.AnnenPasient);

        Assert.Equal(HttpStatusCode.Forbidden, (await _rigg.OktAsync("refresh", first.Okt)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _rigg.OktAsync("end", first.Okt)).Status);
    }

    [Theory]
    [MemberData(nameof(Avslag))]
    public async Task A_session_is_refused(string hvorfor)
    {
        KjernejournalSimulator.Endre(_rigg.Tenant, Kjrigg.Pasient, borger => hvorfor switch
        {
            "blokkert" => borger with { Blokkerte = [Kjrigg.Hpr] },
            "adresse" => borger with { Adressesperret = true },
            "sperret" => borger with { Sperret = true },
            "ingen" => borger with { HarKjernejournal = false },
            "reservert" => borger with { Reservert = true },
            _ => borger,
        });
        KjernejournalSimulator.Deaktiver(_rigg.Tenant, Kjrigg.Orgnr, hvorfor == "virksomhet");
        var (status, kode) = hvorfor switch
        {
            "blokkert" => (403, "KJF-000180"),
            "virksomhet" => (403, "KJF-000227"),
            "ingen" or "reservert" => (404, "KJF-000017"),
            "gammel" or "annen pasient" or "niva" => (403, "AUT_000"),
            _ => (403, "KJF-000017"),
        };

        var answer = await _rigg.OpprettAsync(
            grunnlag: hvorfor == "sperret" ? "UNNTAK" : "SAMTYKKE",
            attestpasient: hvorfor == "annen pasient" ? Kjrigg.AnnenPasient : null,
            krav: claims =>
            {
                claims[HelseIdClaims.Tillitsrammeverk]!["toa"] = (long)claims["iat"]! - (hvorfor == "gammel" ? 3_601 : 0);
                claims[HelseIdClaims.SecurityLevel] = hvorfor == "niva" ? "3" : "4";
            });

        Assert.Equal((status, kode), ((int)answer.Status, answer.Felt("feilkode")));
        Assert.Equal(["status", "utviklermelding", "brukermelding", "feilkode"], answer.Json.Select(member => member.Key));
        Assert.Equal(kode, _rigg.Siste.Facts[KjernejournalFacts.SvarFeilkode]);
        Assert.Equal(hvorfor == "gammel", answer.Tekst.Contains("attestation_has_expired", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_locked_record_opens_by_consent_and_in_an_emergency()
    {
        KjernejournalSimulator.Endre(_rigg.Tenant, Kjrigg.Pasient, borger => borger with { Sperret = true });

        Assert.Equal(HttpStatusCode.OK, (await _rigg.OpprettAsync(grunnlag: "SAMTYKKE")).Status);
        Assert.Equal(HttpStatusCode.OK, (await _rigg.OpprettAsync(grunnlag: "AKUTT")).Status);
    }

    [Fact]
    public async Task A_session_is_renewed_by_its_own_user_for_its_own_patient_alone_and_dies_when_it_is_not()
    {
        var made = await _rigg.OpprettAsync();
        var otherPatient = await _rigg.OktAsync("refresh", made.Okt, Kjrigg.AnnenPasient);
        var otherUser = await _rigg.OktAsync("refresh", made.Okt, krav: claims =>
        {
            claims[HelseIdClaims.Pid] = Kjrigg.AnnenPasient;
            claims[HelseIdClaims.Tillitsrammeverk]!["practitioner"]!["identifier"]!["id"] = Kjrigg.AnnenPasient;
        });
        var unknown = await _rigg.OktAsync("end", "finnes-ikke");
        _rigg.Clock.Advance(TimeSpan.FromMinutes(20));
        var late = await _rigg.OktAsync("refresh", made.Okt);

        Assert.Equal([403, 403, 404, 403], new[] { otherPatient, otherUser, unknown, late }.Select(answer => (int)answer.Status));
        Assert.Equal(["AUT_000", "AUT_000", "KJF-000011", "AUT_002"], new[] { otherPatient, otherUser, unknown, late }.Select(answer => answer.Felt("feilkode")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"ehr_code_challenge":"a","ehr_code_challenge":"b"}""")]
    [InlineData("""{"claims":{"patient_identifier":"tekst"}}""")]
    [InlineData("""{"claims":{"patient_identifier":{"id":"\ud800"}}}""")]
    public async Task A_body_that_is_wrong_is_refused_with_what_was_expected(string body)
    {
        var answer = await _rigg.SendAsync(_rigg.Kall(HttpMethod.Post, _rigg.Adresse(KjernejournalTjenester.Innlogging, "/api/session/create"), body));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.StartsWith("Forventet", answer.Felt("utviklermelding"), StringComparison.Ordinal);
        Assert.Empty(_rigg.Host.ToolFaults);
    }

    [Fact]
    public async Task A_body_of_a_megabyte_is_refused_too()
    {
        var answer = await _rigg.SendAsync(_rigg.Kall(
            HttpMethod.Post, _rigg.Adresse(KjernejournalTjenester.Innlogging, "/api/session/refresh"), $$"""{"sessionId":"{{new string('a', 1_000_000)}}"}"""));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.False(_rigg.Siste.Facts.ContainsKey(KjernejournalFacts.Okt));
    }

    [Theory]
    [InlineData(null, null, 400)]
    [InlineData("ab", null, 400)]
    [InlineData("System <1>", null, 400)]
    [InlineData("Journal (Nord), v. 2-1", "a-1", 200)]
    [InlineData("Journal", "a b", 400)]
    public async Task The_headers_have_a_form(string? system, string? hendelse, int status)
    {
        var request = _rigg.Kall(HttpMethod.Get, _rigg.Adresse(KjernejournalTjenester.Innlogging, "/api/session/ping"), null);
        request.Headers.Remove(KjernejournalHoder.Kildesystem);
        request.Headers.TryAddWithoutValidation(KjernejournalHoder.Kildesystem, system is null ? [] : [system]);
        request.Headers.TryAddWithoutValidation(KjernejournalHoder.Hendelse, hendelse is null ? [] : [hendelse]);

        var answer = await _rigg.SendAsync(request);

        Assert.Equal(status, (int)answer.Status);
        Assert.True(hendelse is null or "a b" || answer.Hoder[KjernejournalHoder.Hendelse] == hendelse);
        Assert.Equal(KjernejournalHoder.Kildesystem, _rigg.Siste.Facts[KjernejournalFacts.KildesystemHode]);
    }

    [Fact]
    public async Task Without_a_token_and_by_another_method_nothing_is_given()
    {
        var adresse = _rigg.Adresse(KjernejournalTjenester.Innlogging, "/api/session/create");
        var none = await _rigg.SendAsync(new HttpRequestMessage(HttpMethod.Post, adresse) { Content = new StringContent("{}", Encoding.UTF8, "application/json") });
        var get = await _rigg.SendAsync(new HttpRequestMessage(HttpMethod.Get, adresse));
        var nowhere = await _rigg.SendAsync(new HttpRequestMessage(HttpMethod.Get, _rigg.Adresse(KjernejournalTjenester.Innlogging, "/finnes-ikke")));

        Assert.Equal([401, 405, 404], new[] { none, get, nowhere }.Select(answer => (int)answer.Status));
        Assert.All(new[] { none, get, nowhere }, answer => Assert.NotNull(answer.Felt("feilkode")));
    }

    [Fact]
    public async Task A_token_must_have_both_scopes()
    {
        var answer = await _rigg.OpprettAsync(krav: Tilgangsrigg.Sett("scope", new JsonArray(KjernejournalScopes.Innlogging)));

        Assert.Equal((HttpStatusCode.Forbidden, "AUT_000"), (answer.Status, answer.Felt("feilkode")));
    }
}
