using System.Net;
using System.Text.Json;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;
using AcceptanceHarness.Wire.HelseId;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Outsiders;

/// <summary>Clients with the habits of NHN's own libraries and samples get their tokens, as they do from HelseID.</summary>
public sealed class NhnLikeClientTests
{
    private static readonly string Hovedenhet = KjorendeHelseId.Verden.SecondOffice.Orgnr;

    private static readonly Dictionary<string, (Func<Klientnokkel> Nokkel, Klientvaner Vaner)> Klienter = new()
    {
        [".NET-biblioteket"] = (() => Klientnokkel.Rsa(), new()
        {
            Varighet = TimeSpan.FromSeconds(10),
            MerNokkelIBevis = true,
            Virksomhet = $"NO:ORGNR:{Hovedenhet}:",
        }),
        ["Java-biblioteket"] = (() => Klientnokkel.Ec(SecurityAlgorithms.EcdsaSha512), new()
        {
            Varighet = TimeSpan.FromSeconds(5),
            SammeErklaring = true,
            Virksomhet = $"NO:ORGNR:{Hovedenhet}",
        }),
        ["eksempelkoden"] = (() => Klientnokkel.Rsa(SecurityAlgorithms.RsaSha256), new()
        {
            IatSomTekst = true,
            Detaljnavn = "authorization_details",
            Virksomhet = $"NO:ORGNR:{Hovedenhet}:",
        }),
    };

    public static TheoryData<string> Navn => [.. Klienter.Keys];

    [Theory]
    [MemberData(nameof(Navn))]
    public async Task Client_gets_a_token_for_its_organisation_and_is_let_in(string navn)
    {
        await using var helseId = await KjorendeHelseId.StartAsync();
        var klient = Klient(navn, helseId);
        var bibliotek = new Bibliotekklient(helseId.Http, helseId.Issuer, klient);

        var (status, svar) = await bibliotek.TokenAsync(HelseIdScopes.ProvetjenesteSystem);
        var (sluppetInn, opplysninger) = await bibliotek.HentAsync(helseId.SystemTjeneste, Text(svar, "access_token"));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("DPoP", Text(svar, "token_type"));
        Assert.Equal(HttpStatusCode.OK, sluppetInn);
        Assert.Equal(Hovedenhet, Text(opplysninger, "virksomhet"));
        Assert.Equal(["discovery 200", "token 400", "token 200"], helseId.Samtale);
    }

    [Fact]
    public async Task Token_of_a_client_names_the_key_of_the_proof()
    {
        await using var helseId = await KjorendeHelseId.StartAsync();
        var klient = Klient(".NET-biblioteket", helseId);

        var (_, svar) = await new Bibliotekklient(helseId.Http, helseId.Issuer, klient).TokenAsync(HelseIdScopes.ProvetjenesteSystem);

        var token = new JsonWebToken(Text(svar, "access_token"));
        Assert.Equal("at+jwt", token.Typ);
        Assert.Equal(klient.Nokkel.Avtrykk, token.GetPayloadValue<JsonElement>("cnf").GetProperty("jkt").GetString());
    }

    [Fact]
    public async Task Assertion_that_has_given_a_token_gives_no_other()
    {
        await using var helseId = await KjorendeHelseId.StartAsync();
        var klient = Klient("Java-biblioteket", helseId);
        var bibliotek = new Bibliotekklient(helseId.Http, helseId.Issuer, klient);
        var erklaring = klient.Erklaring(helseId.Issuer);

        var first = await bibliotek.TokenAsync(HelseIdScopes.ProvetjenesteSystem, erklaring);
        var second = await bibliotek.TokenAsync(HelseIdScopes.ProvetjenesteSystem, erklaring);

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal((HttpStatusCode.BadRequest, "invalid_client"), (second.Status, Text(second.Svar, "error")));
    }

    [Fact]
    public async Task Client_with_another_key_than_the_registered_one_is_refused()
    {
        await using var helseId = await KjorendeHelseId.StartAsync();
        Klient(".NET-biblioteket", helseId);
        var stranger = new Klientbevis(".NET-biblioteket", Klientnokkel.Ec());

        var (status, svar) = await new Bibliotekklient(helseId.Http, helseId.Issuer, stranger).TokenAsync(HelseIdScopes.ProvetjenesteSystem);

        Assert.Equal((HttpStatusCode.BadRequest, "invalid_client"), (status, Text(svar, "error")));
    }

    private static Klientbevis Klient(string navn, KjorendeHelseId helseId)
    {
        var (nokkel, vaner) = Klienter[navn];
        var klient = new Klientbevis(navn, nokkel(), vaner);
        helseId.Registrer(klient, registered => registered with { Tilhorighet = HelseIdKlient.MultiTenant, Virksomheter = [Hovedenhet] });
        return klient;
    }

    private static string Text(JsonElement answer, string name) => answer.TryGetProperty(name, out var value) ? value.GetString()! : "";
}
