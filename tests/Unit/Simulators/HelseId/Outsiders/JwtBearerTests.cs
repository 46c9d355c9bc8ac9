using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Outsiders;

/// <summary>ASP.NET Core's JwtBearer handler takes the simulator's access token, and no other.</summary>
public sealed class JwtBearerTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Access_token_of_a_user_is_taken(bool tls)
    {
        await using var helseId = await KjorendeHelseId.StartAsync(tls);
        await using var tjeneste = await JwtBearerTjeneste.StartAsync(helseId);
        var token = await BrukertokenAsync(helseId);

        var (status, who) = await HentAsync(helseId, tjeneste, token);

        Assert.Equal((HttpStatusCode.OK, $"bearer-klient {KjorendeHelseId.Verden.Prescribers[0].Fnr}"), (status, who));
    }

    [Fact]
    public async Task Access_token_signed_by_the_foreign_key_is_refused()
    {
        await using var helseId = await KjorendeHelseId.StartAsync();
        await using var tjeneste = await JwtBearerTjeneste.StartAsync(helseId);
        var read = (await BrukertokenAsync(helseId)).Split('.');
        var header = Del(read[0]);
        header["kid"] = helseId.Options.FremmedNokkel.Key.Kid;
        var foreign = Jws.Sign(header, Del(read[1]), helseId.Options.FremmedNokkel.Key);

        var (status, _) = await HentAsync(helseId, tjeneste, foreign);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    [Fact]
    public async Task Id_token_is_refused_as_an_access_token()
    {
        await using var helseId = await KjorendeHelseId.StartAsync();
        await using var tjeneste = await JwtBearerTjeneste.StartAsync(helseId);

        var (status, _) = await HentAsync(helseId, tjeneste, (await TokensAsync(helseId)).IdToken);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
    }

    private static async Task<string> BrukertokenAsync(KjorendeHelseId helseId) => (await TokensAsync(helseId)).AccessToken;

    private static async Task<(string AccessToken, string IdToken)> TokensAsync(KjorendeHelseId helseId)
    {
        var bevis = new Klientbevis("bearer-klient", Klientnokkel.Ec());
        helseId.Registrer(bevis, registered => registered with { RedirectUrier = [DuendeKlient.RedirectUri] });
        var klient = new DuendeKlient(helseId, bevis);
        var back = await klient.LoggInnAsync(helseId.Registrer(KjorendeHelseId.Verden.Prescribers[0]).Pid, "tilstand", "engangsverdi");
        var answer = await klient.InnlosAsync(back.Code!);
        return (answer.AccessToken!, answer.IdentityToken!);
    }

    private static async Task<(HttpStatusCode Status, string Body)> HentAsync(KjorendeHelseId helseId, JwtBearerTjeneste tjeneste, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, tjeneste.Adresse);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var answer = await helseId.Http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static JsonObject Del(string part) => JsonNode.Parse(Base64UrlEncoder.Decode(part))!.AsObject();
}
