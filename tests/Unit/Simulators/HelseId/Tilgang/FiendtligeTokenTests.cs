using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using Microsoft.IdentityModel.Tokens;
using static AcceptanceHarness.Tests.Simulators.HelseId.Tilgang.Tilgangsrigg;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;

/// <summary>Whatever a stranger sends is refused with 401 or 403, and is never an exception.</summary>
public sealed class FiendtligeTokenTests
{
    private static readonly string Gyldig = new Tilgangsrigg().Token();

    private static readonly string[] Tokener =
    [
        "", ".", "..", "...", "a.b.c", "=.=.=", " ", "eyJ", $"{Gyldig}.", $"{Gyldig}=", $".{Gyldig}", Gyldig[..^10], Gyldig.Replace('.', ' '),
        Raw("{}", "{}"), Raw("[]", "[]"), Raw("null", "null"), Raw("{\"alg\":1,\"kid\":2,\"typ\":[]}", "{}"),
        Raw("{\"alg\":\"RS256\",\"alg\":\"none\"}", "{}"), Raw("{\"alg\":\"RS256\"}", "{\"aud\":\"a\",\"aud\":\"b\"}"),
        Raw("{\"\\ud800\":1}", "{\"\\udfff\":1}"), Raw("{\"alg\":\"\\ud800\"}", "{\"scope\":[\"\\ud800\"],\"aud\":\"\\ud800\",\"client_id\":\"\\ud800\"}"),
        Raw("{\"alg\":\"RS256\"}", "{\"exp\":1e400,\"nbf\":-1e300,\"iat\":\"x\",\"cnf\":[],\"aud\":{},\"scope\":7}"),
        Raw("{\"alg\":\"RS256\"}", $"{{\"aud\":[{string.Join(',', Enumerable.Repeat("\"x\"", 5000))}]}}"),
        Raw("{\"alg\":\"RS256\"}", new string('[', 100) + new string(']', 100)),
        Raw("{\"alg\":\"RS256\"}", $"{{\"{HelseIdClaims.Tillitsrammeverk}\":{{\"practitioner\":[],\"care_relationship\":7,\"patients\":[null,{{}},[]]}}}}"),
        new string('a', 1_000_000), string.Join('.', Enumerable.Repeat("YQ", 10_000)), "øæå.øæå.øæå", "\u0000.\u0000.\u0000",
    ];

    public static TheoryData<int> Numre => [.. Enumerable.Range(0, Tokener.Length)];

    [Theory]
    [MemberData(nameof(Numre))]
    public void As_a_token(int number)
    {
        var rigg = Krevende();

        var vurdering = rigg.Ta(rigg.Kall(Tokener[number]));

        Assert.False(vurdering.ErTillatt);
        Assert.Equal(401, vurdering.Avslag().Status);
        Assert.All(vurdering.Brudd, b => Assert.InRange(b.Forklaring.Length, 10, 700));
        Assert.NotEmpty(vurdering.Fakta);
    }

    [Theory]
    [MemberData(nameof(Numre))]
    public void As_a_proof(int number)
    {
        var rigg = Krevende();

        var vurdering = rigg.Ta(rigg.Kall(bevis: Tokener[number]));

        Assert.False(vurdering.ErTillatt);
        Assert.Equal(401, vurdering.Avslag().Status);
        Assert.NotEmpty(vurdering.Fakta);
    }

    [Theory]
    [InlineData("{\"kty\":\"oct\",\"k\":\"AAAA\"}")]
    [InlineData("{\"kty\":\"EC\"}")]
    [InlineData("{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AA\",\"y\":\"AA\"}")]
    [InlineData("{\"kty\":\"RSA\",\"n\":\"AQ\",\"e\":\"AQ\"}")]
    [InlineData("{\"kty\":\"RSA\",\"n\":\"!!\",\"e\":\"!!\"}")]
    [InlineData("{\"kty\":7}")]
    [InlineData("\"tekst\"")]
    public void As_the_key_of_a_proof(string jwk)
    {
        var rigg = Krevende();
        var token = rigg.Token();

        var vurdering = rigg.Ta(rigg.Kall(token, rigg.Bevis(token, hode: Sett("jwk", JsonNode.Parse(jwk)))));

        Assert.False(vurdering.ErTillatt);
        Assert.Contains(vurdering.Brudd, b => b.Nr is "A-13" or "A-14" or "A-15");
    }

    private static Tilgangsrigg Krevende() => new()
    {
        Stilt = new("nhn:tjeneste", "nhn:tjeneste/les") { KreverBruker = true, KreverVirksomhet = true, KreverAttest = true },
    };

    private static string Raw(string header, string payload) =>
        $"{Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(header))}.{Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(payload))}.AAAA";
}
