using System.Net;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal.Helseindikator;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal;

/// <summary>Helseindikator over the wire: what it says of a citizen, whom it refuses, and its tickets.</summary>
public sealed class IndikatorTests : IAsyncLifetime
{
    private Kjrigg _rigg = null!;

    public async ValueTask InitializeAsync() => _rigg = await Kjrigg.StartAsync();

    public ValueTask DisposeAsync() => _rigg.DisposeAsync();

    [Theory]
    [InlineData("har", 2)]
    [InlineData("egne", 3)]
    [InlineData("kritisk", 4)]
    [InlineData("ingen", 1)]
    [InlineData("reservert", 1)]
    [InlineData("sperret", 2)]
    [InlineData("sperret kritisk", 2)]
    [InlineData("adresse", 4)]
    public async Task Says_what_the_citizen_has(string hva, int status)
    {
        KjernejournalSimulator.Endre(_rigg.Tenant, Kjrigg.Pasient, borger => borger with
        {
            HarEgneOpplysninger = hva == "egne",
            HarKritiskInformasjon = hva is "kritisk" or "sperret" or "sperret kritisk" or "adresse",
            KritiskInformasjonEndret = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            HarKjernejournal = hva != "ingen",
            Reservert = hva == "reservert",
            Sperret = hva == "sperret",
            SperretKritiskInformasjon = hva == "sperret kritisk",
            Adressesperret = hva == "adresse",
        });

        var answer = await _rigg.StatusAsync();

        Assert.Equal((HttpStatusCode.OK, status), (answer.Status, (int)answer.Json["status"]!));
        Assert.False(string.IsNullOrEmpty(answer.Felt("returTekst")));
        Assert.Equal(status == 4 ? "2026-01-02T03:04:05.000Z" : null, answer.Felt("sistEndretKritiskInfoDato"));
        Assert.Equal($"{status}", _rigg.Siste.Facts[KjernejournalFacts.SvarStatus]);
        Assert.True(answer.Hoder.ContainsKey(KjernejournalHoder.Hendelse));
        Assert.Contains(answer.Json, member => member.Key.StartsWith('x'));
    }

    [Fact]
    public async Task Says_nothing_of_somebody_unknown_and_of_what_is_no_number()
    {
        var unknown = await _rigg.StatusAsync(NationalId.Synthetic(new DateOnly(1990, 1, 1), 300)!.Value.Value);
        var noNumber = await _rigg.StatusAsync("1234");
        var none = await _rigg.SendAsync(_rigg.Kall(HttpMethod.Post, _rigg.Adresse(KjernejournalTjenester.Helseindikator, "/status"), """{"fnr":""}"""));

        Assert.Equal((1, 0), ((int)unknown.Json["status"]!, (int)noNumber.Json["status"]!));
        Assert.Equal((HttpStatusCode.BadRequest, "KJF-000016"), (none.Status, none.Felt("feilkode")));
    }

    [Fact]
    public async Task Refuses_an_organisation_and_a_blocked_user_in_words_for_the_user()
    {
        KjernejournalSimulator.Endre(_rigg.Tenant, Kjrigg.Pasient, borger => borger with { Blokkerte = [Kjrigg.Hpr] });
        var blocked = await _rigg.StatusAsync();
        KjernejournalSimulator.Deaktiver(_rigg.Tenant, Kjrigg.Orgnr);
        var refused = await _rigg.StatusAsync(Kjrigg.AnnenPasient);

        Assert.Equal((HttpStatusCode.Forbidden, "KJF-000180"), (blocked.Status, blocked.Felt("feilkode")));
        Assert.Equal("Du er blokkert fra innsyn i denne pasientens kjernejournal.", blocked.Felt("brukermelding"));
        Assert.Equal((HttpStatusCode.Forbidden, "KJF-000227"), (refused.Status, refused.Felt("feilkode")));
        Assert.Equal("Virksomheten har ikke tilgang til kjernejournal (KJF-000227)", refused.Felt("brukermelding"));
    }

    [Fact]
    public async Task A_token_with_an_attest_for_another_patient_is_refused()
    {
        var answer = await _rigg.SendAsync(_rigg.Kall(
            HttpMethod.Post, _rigg.Adresse(KjernejournalTjenester.Helseindikator, "/status"), new JsonObject { ["fnr"] = Kjrigg.Pasient }.ToJsonString(), Kjrigg.AnnenPasient));

        Assert.Equal((HttpStatusCode.Forbidden, "AUT_000"), (answer.Status, answer.Felt("feilkode")));
    }

    [Fact]
    public async Task A_token_that_is_bound_to_no_key_may_come_as_bearer()
    {
        var adresse = _rigg.Adresse(KjernejournalTjenester.Helseindikator, "/status");
        async Task<HttpStatusCode> Send(Action<JsonObject>? krav)
        {
            var request = _rigg.Kall(HttpMethod.Post, adresse, new JsonObject { ["fnr"] = Kjrigg.Pasient }.ToJsonString(), krav: krav);
            var token = request.Headers.GetValues("Authorization").Single()["DPoP ".Length..];
            request.Headers.Remove("Authorization");
            request.Headers.Remove("DPoP");
            request.Headers.Add("Authorization", $"Bearer {token}");
            return (await _rigg.SendAsync(request)).Status;
        }

        Assert.Equal(HttpStatusCode.OK, await Send(claims => claims.Remove("cnf")));
        Assert.Equal(HttpStatusCode.Unauthorized, await Send(null));
    }

    [Fact]
    public async Task A_ticket_is_bound_to_organisation_and_patient_and_has_an_end()
    {
        var made = await Billett(Kjrigg.Pasient);
        var none = await Billett(NationalId.Synthetic(new DateOnly(1990, 1, 1), 300)!.Value.Value);
        var ticket = made.Felt("ticket");

        var given = Billetter.Finn(_rigg.Tenant, ticket)!;
        Assert.Equal((Kjrigg.Pasient, Kjrigg.Orgnr, "HPMOTTATTSAMTYKKE"), (given.Fnr, given.Orgnr, given.Samtykke));
        Assert.Equal(new KjernejournalOptions().BillettVarighet, given.Til - _rigg.Clock.GetUtcNow());
        Assert.Null(Billetter.Finn(_rigg.Tenant, "finnes-ikke"));
        Assert.Null(Billetter.Finn(_rigg.Tenant, null));
        Assert.Null(none.Json["ticket"]);
        Assert.DoesNotContain(_rigg.Journal.Exchanges("s1").SelectMany(e => e.Facts.Values), fact => fact.Contains(ticket!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Pings_without_a_token()
    {
        var adresse = new Uri(_rigg.Adresse(KjernejournalTjenester.Helseindikator), "ping");

        Assert.Equal(HttpStatusCode.OK, (await _rigg.SendAsync(new HttpRequestMessage(HttpMethod.Get, adresse))).Status);
        Assert.Equal("kj-ping", _rigg.Siste.Operation);
    }

    private Task<Kjrigg.Kjsvaret> Billett(string fnr) => _rigg.SendAsync(_rigg.Kall(
        HttpMethod.Post,
        _rigg.Adresse(KjernejournalTjenester.Helseindikator),
        new JsonObject { ["fnr"] = fnr, ["samtykke"] = "HPMOTTATTSAMTYKKE" }.ToJsonString(),
        krav: claims => claims.Remove(AcceptanceHarness.Wire.HelseId.HelseIdClaims.Tillitsrammeverk)));
}
