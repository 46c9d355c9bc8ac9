using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;
using static AcceptanceHarness.Simulators.HelseId.Testtoken.UgyldigBevis;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Makes the DPoP proof of a test token, right or wrong on purpose in one thing.</summary>
internal static class Bevisbygger
{
    private static readonly TimeSpan LangtUnna = TimeSpan.FromMinutes(10);

    /// <summary>The proof.</summary>
    /// <param name="parametre">The order's.</param>
    /// <param name="token">The token that it goes with.</param>
    /// <param name="key">The key that signs it.</param>
    /// <param name="tid">The time.</param>
    public static string Bygg(Bevisparametre parametre, string token, JoseKey key, DateTimeOffset tid)
    {
        var feil = parametre.InvalidDPoPProofParameters;
        var (header, payload) = (Hode(feil, key), Krav(parametre, token, tid));
        return feil switch
        {
            SetAlgHeaderToASymmetricAlgorithm =>

                // The classic mistake: the public key taken as a shared secret.
                Jws.Write(header, payload, input => HMACSHA256.HashData(Encoding.UTF8.GetBytes(key.ToPublicJwk().ToJsonString()), input)),
            SetAnInvalidSignature => Jws.Write(With(header, key.Algorithm), payload, _ => Vendt(Signatur(header, payload, key))),
            DontSetAlgHeader => Jws.Write(header, payload, _ => Signatur(header, payload, key)),
            _ => Jws.Sign(header, payload, key),
        };
    }

    private static JsonObject Hode(UgyldigBevis feil, JoseKey key)
    {
        var header = new JsonObject { ["typ"] = feil == SetInvalidTypHeaderValue ? "jwt" : "dpop+jwt" };
        if (feil == SetAlgHeaderToASymmetricAlgorithm)
        {
            header["alg"] = "HS256";
        }

        if (feil != DontSetJwkHeader)
        {
            header["jwk"] = feil == SetPrivateKeyInJwkHeader ? Bevisnokkel.Hele(key) : key.ToPublicJwk();
        }

        return header;
    }

    private static JsonObject Krav(Bevisparametre parametre, string token, DateTimeOffset tid)
    {
        var feil = parametre.InvalidDPoPProofParameters;
        var iat = feil switch { SetIatValueInThePast => tid - LangtUnna, SetIatValueInTheFuture => tid + LangtUnna, _ => tid };
        var payload = new JsonObject { ["iat"] = iat.ToUnixTimeSeconds() };
        (string Navn, string? Verdi, UgyldigBevis Uten)[] texts =
        [
            ("jti", Guid.NewGuid().ToString("N"), DontSetJtiClaim),
            ("htm", parametre.HtmClaimValue, DontSetHtmClaimValue),
            ("htu", parametre.HtuClaimValue, DontSetHtuClaimValue),
            ("ath", Jws.Hash(token), DontSetAthClaimValue),
        ];
        foreach (var (name, value, without) in texts)
        {
            if (feil != without)
            {
                payload[name] = value;
            }
        }

        return payload;
    }

    private static byte[] Signatur(JsonObject header, JsonObject payload, JoseKey key) =>
        Base64UrlEncoder.DecodeBytes(Jws.Sign(header, payload, key).Split('.')[2]);

    private static byte[] Vendt(byte[] signature)
    {
        signature[^1] ^= 0xFF;
        return signature;
    }

    private static JsonObject With(JsonObject header, string algorithm)
    {
        var whole = (JsonObject)header.DeepClone();
        whole["alg"] = algorithm;
        return whole;
    }
}
