using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Forvrengning;
using AcceptanceHarness.Simulators.HelseId.Nokler;
using AcceptanceHarness.Simulators.HelseId.Token;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Tokens;

/// <summary>Makes and signs tokens.</summary>
internal sealed class Tokenutsteder(HelseIdOptions options)
{
    private const int JtiLengde = 32;

    /// <summary>How long the client's access tokens last.</summary>
    public TimeSpan Varighet(Tildeling given) => given.Klient.TilgangstokenVarighet ?? options.TilgangstokenVarighet;

    /// <summary>An access token.</summary>
    public string Tilgangstoken(Kontekst k, Tildeling given)
    {
        var claims = k.Forvrengning.TilgangstokenKrav(
            Tilgangstokenkrav.Av(given, k.Utsteder, k.Na, Varighet(given), Handtak.Kort(JtiLengde)));
        var key = Nokkel(k.Tilstand.Na).Key;
        return Jws.Sign(new JsonObject { ["typ"] = "at+jwt", ["kid"] = key.Kid }, claims, key);
    }

    /// <summary>An id-token for the user's login.</summary>
    /// <param name="k">The call.</param>
    /// <param name="given">What the client is given, with a login.</param>
    /// <param name="accessToken">The access token that goes with it.</param>
    public string IdToken(Kontekst k, Tildeling given, string accessToken)
    {
        var key = Nokkel(k.Tilstand.Na);
        var header = k.Forvrengning.IdTokenHode(new JsonObject { ["typ"] = "JWT", ["kid"] = key.Key.Kid });
        return Signer(header, k.Forvrengning.IdTokenKrav(Krav(k, given, accessToken)), key, k.Forvrengning.IdTokenSignatur);
    }

    /// <summary>The key that signs now.</summary>
    public Signeringsnokkel Nokkel(HelseIdState state) => state.ErRullet ? options.NesteNokkel : options.Nokkel;

    private JsonObject Krav(Kontekst k, Tildeling given, string accessToken)
    {
        var time = k.Na.ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = k.Utsteder,
            ["nbf"] = time,
            ["iat"] = time,
            ["exp"] = time + (long)options.IdTokenVarighet.TotalSeconds,
            ["aud"] = given.Klient.KlientId,
            ["at_hash"] = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken))[..16]),
        };
        if (given.Nonce is { } nonce)
        {
            claims["nonce"] = nonce;
        }

        Personkrav.LeggTilOkt(claims, given.Okt!);
        Personkrav.LeggTilPerson(claims, given.Okt!, given.Scopes);
        return claims;
    }

    private string Signer(JsonObject header, JsonObject claims, Signeringsnokkel key, IdTokenSignatur how) => how switch
    {
        IdTokenSignatur.Riktig => Jws.Sign(header, claims, key.Key),
        IdTokenSignatur.FremmedNokkel => Jws.Sign(header, claims, options.FremmedNokkel.Key),
        IdTokenSignatur.Odelagt => Odelagt(Jws.Sign(header, claims, key.Key)),
        IdTokenSignatur.Ingen => Jws.Write(MedAlg(header, "none"), claims, _ => []),
        IdTokenSignatur.Hs256 => Jws.Write(MedAlg(header, "HS256"), claims, input => HMACSHA256.HashData(OffentligPem(key), input)),
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, "Ukjent signatur."),
    };

    private static JsonObject MedAlg(JsonObject header, string algorithm)
    {
        header["alg"] = algorithm;
        return header;
    }

    private static string Odelagt(string token)
    {
        var sign = token.LastIndexOf('.') + 1;
        var signature = Base64UrlEncoder.DecodeBytes(token[sign..]);
        signature[0] ^= 1;
        return token[..sign] + Base64UrlEncoder.Encode(signature);
    }

    private static byte[] OffentligPem(Signeringsnokkel key)
    {
        var jwk = key.TilVerifisering();
        using var rsa = RSA.Create(new RSAParameters
        {
            Modulus = Base64UrlEncoder.DecodeBytes(jwk.N),
            Exponent = Base64UrlEncoder.DecodeBytes(jwk.E),
        });
        return Encoding.ASCII.GetBytes(rsa.ExportSubjectPublicKeyInfoPem());
    }
}
