using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Tests.Simulators.HelseId;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;
using AcceptanceHarness.Wire.Kjernejournal;
using static AcceptanceHarness.Tests.Simulators.HelseId.Helseidklient;

namespace AcceptanceHarness.Tests.Simulators.Kjernejournal;

/// <summary>A token as a client gets it from the simulated HelseID, with the attest in its assertion, opens kjernejournal.</summary>
public sealed class FraHelseIdTests
{
    private const string Adresse = "http://127.0.0.1:1/s1/innlogging/api/session/create";

    private static readonly string[] Scopes = [KjernejournalScopes.Innlogging, KjernejournalScopes.Tillitsrammeverk, KjernejournalScopes.Api];

    [Fact]
    public async Task The_whole_attest_reaches_kjernejournal_by_the_token()
    {
        await using var client = await InnloggetAsync();
        var token = await FornyAsync(client, await client.BrukertokenAsync(Innlogging), Attesten(client.Na, Kjrigg.Pasient));

        var attest = token.Krav.GetProperty(HelseIdClaims.Tillitsrammeverk);
        Assert.Equal((KjernejournalScopes.Kjernejournal, client.Na), (JwsReading.Text(token.Krav, "aud"), JwsReading.Seconds(attest, "toa")));
        Assert.Equal(Kjrigg.Pasient, JwsReading.Text(attest.GetProperty("patients")[0].GetProperty("identifier"), "id"));
        Assert.Equal("beslutning-1", JwsReading.Text(attest.GetProperty("care_relationship").GetProperty("decision_ref"), "id"));
        Assert.Equal(200, Opprett(client, token.Token, Kjrigg.Pasient).Status);
    }

    [Fact]
    public async Task A_token_with_an_attest_for_another_patient_or_an_old_one_opens_nothing()
    {
        await using var client = await InnloggetAsync();
        var first = await FornyAsync(client, await client.BrukertokenAsync(Innlogging), Attesten(client.Na, Kjrigg.Pasient));
        var old = await FornyAsync(client, first, Attesten(client.Na - 3_601, Kjrigg.Pasient));

        var (other, late) = (Opprett(client, first.Token, Kjrigg.AnnenPasient), Opprett(client, old.Token, Kjrigg.Pasient));

        Assert.Equal((403, 403), (other.Status, late.Status));
        Assert.Contains("attestation_has_expired", Encoding.UTF8.GetString(late.Body.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"toa":"1772442000"}""")]
    [InlineData("""{"toa":1.5}""")]
    [InlineData("""{"patients":[{"identifier":"1"}]}""")]
    [InlineData("""{"patients":[{"navn":{}}]}""")]
    public async Task HelseId_refuses_an_attest_of_another_form(string change)
    {
        await using var client = await InnloggetAsync();
        var attest = Attesten(client.Na, Kjrigg.Pasient);
        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject())
        {
            attest[name] = value!.DeepClone();
        }

        var refused = await FornyAsync(client, await client.BrukertokenAsync(Innlogging), attest);

        Assert.Equal(400, refused.Status);
    }

    private static (string Navn, string Verdi) Innlogging => ("scope", $"openid profile offline_access {HelseIdScopes.Pid} {HelseIdScopes.SecurityLevel} {HelseIdScopes.HprNumber} {string.Join(' ', Scopes)}");

    private static async Task<Helseidklient> InnloggetAsync()
    {
        var client = await Helseidklient.StartAsync();
        client.Registrer(known => known with { Scopes = [.. known.Scopes, .. Scopes.Except(known.Scopes)] });
        KjernejournalSimulator.Registrer(client.Tenant, new Borger { Fnr = Kjrigg.Pasient, Navn = "Kari Prøve" });
        KjernejournalSimulator.Registrer(client.Tenant, new Borger { Fnr = Kjrigg.AnnenPasient });
        return client;
    }

    private static Task<Helseidsvar> FornyAsync(Helseidklient client, Helseidsvar token, JsonObject attest) => client.TokenAsync(() => client.Skjema(
        HelseIdGrants.RefreshToken,
        ("refresh_token", token.Tekst("refresh_token")!),
        ("resource", KjernejournalScopes.Kjernejournal),
        ("client_assertion", client.Erklaring(claims => claims["assertion_details"] = new JsonArray(
            Virksomhet(Underenhet, "urn:oid:2.16.578.1.12.4.1.4.101"), attest.DeepClone())))));

    private static JsonObject Attesten(long toa, string pasient)
    {
        var attest = Kjrigg.Attest(pasient, toa);
        attest["type"] = HelseIdClaims.Tillitsrammeverk;
        var practitioner = attest["practitioner"]!.AsObject();
        practitioner.Remove("identifier");
        practitioner.Remove("hpr_nr");
        practitioner["legal_entity"]!["id"] = Hovedenhet;
        practitioner["point_of_care"]!["id"] = Underenhet;
        return attest;
    }

    private static Answer Opprett(Helseidklient client, string token, string pasient)
    {
        var simulator = new KjernejournalSimulator(Tilgangsrigg.Valg, new KjernejournalOptions());
        var call = new SimulatedCall
        {
            Tenant = client.Tenant,
            Number = 1,
            Method = "POST",
            Path = "/innlogging/api/session/create",
            Address = Adresse,
            Headers =
            [
                new("Authorization", $"DPoP {token}"),
                new("DPoP", client.Bevis(Adresse, nonce: null, krav: claims => claims["ath"] = Jws.Hash(token))),
                new(KjernejournalHoder.Kildesystem, Kjrigg.Kildesystem),
            ],
            Body = Encoding.UTF8.GetBytes(Kjrigg.Kropp(pasient)),
        };
        return simulator.Answer(call, simulator.Read(call));
    }
}
