using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Makes a test token and its proof of an order that holds.</summary>
internal sealed class Testtokenbygger(HelseIdOptions helseId, TesttokenOptions options, Brukerkravbygger bruker)
{
    // Well beyond the five minutes that the common validators let pass.
    private static readonly TimeSpan LengeUtlopt = TimeSpan.FromMinutes(10);

    // Made once: an order that brings no key of its own gets one that it is told of nowhere else.
    private static readonly JoseKey EgenBevisnokkel = JoseKey.CreateEc();
    private static readonly JoseKey AnnenNokkel = JoseKey.CreateEc();

    /// <summary>The token, and the proof where one was asked for.</summary>
    public (string Token, string? Bevis) Bygg(Testtokenbestilling bestilling, string utsteder, DateTimeOffset tid)
    {
        var proof = bestilling.DPoPProofParameters ?? new Bevisparametre();
        var key = Bevisnokkel.Privat(Kravverdi.Forste(proof.PrivateKeyForProofCreation)) ?? EgenBevisnokkel;
        var payload = Krav(bestilling, utsteder, tid);
        if (Avtrykk(bestilling, proof, key) is { } thumbprint)
        {
            payload["cnf"] = new JsonObject { ["jkt"] = thumbprint };
        }

        var token = Signert(bestilling, payload);
        return (token, bestilling.CreateDPoPTokenWithDPoPProof ? Bevisbygger.Bygg(proof, token, key, tid) : null);
    }

    private JsonObject Krav(Testtokenbestilling bestilling, string utsteder, DateTimeOffset tid)
    {
        var (made, expires) = Tider(bestilling.ExpirationParameters, tid);
        var payload = new JsonObject
        {
            ["iss"] = bestilling.SetInvalidIssuer ? $"{utsteder}/feil-utsteder" : utsteder,
            ["nbf"] = made.ToUnixTimeSeconds(),
            ["iat"] = made.ToUnixTimeSeconds(),
            ["exp"] = expires.ToUnixTimeSeconds(),
            ["aud"] = bestilling.SetInvalidAudience ? $"{bestilling.Audience}/feil-mottaker" : bestilling.Audience,
        };
        Klientkravbygger.Legg(payload, bestilling, options);
        bruker.Legg(payload, bestilling, tid);
        if (bestilling.CreateTillitsrammeverkClaims)
        {
            payload[HelseIdClaims.Tillitsrammeverk] = Attestbygger.Bygg(bestilling.TillitsrammeverkClaimsParameters, payload, options.Orgnr);
        }

        if (bestilling.CreateTokenExchangeClaims)
        {
            payload["act"] = Kaller(bestilling.TokenExchangeParameters, utsteder);
        }

        foreach (var claim in (bestilling.ApiSpecificClaims ?? []).OfType<Tjenestekrav>())
        {
            payload[claim.Type!] = claim.Value;
        }

        return payload;
    }

    private (DateTimeOffset Laget, DateTimeOffset Utloper) Tider(Utlopsparametre? given, DateTimeOffset tid)
    {
        var life = given switch
        {
            { ExpirationTimeInDays: > 0 and var days } => TimeSpan.FromDays(days),
            { ExpirationTimeInSeconds: > 0 and var seconds } => TimeSpan.FromSeconds(seconds),
            _ => options.Varighet,
        };
        return given is { SetExpirationTimeAsExpired: true } ? (tid - LengeUtlopt - life, tid - LengeUtlopt) : (tid, tid + life);
    }

    private JsonObject Kaller(Vekslingsparametre? given, string utsteder) => new()
    {
        ["iss"] = Kravverdi.Forste(given?.Issuer, utsteder),
        ["client_id"] = Kravverdi.Forste(given?.ClientId, options.KlientId),
        [HelseIdClaims.OrgnrParent] = Kravverdi.Forste(given?.OrgnrParent, options.Orgnr),
    };

    private static string? Avtrykk(Testtokenbestilling bestilling, Bevisparametre proof, JoseKey key) =>
        !bestilling.CreateDPoPTokenWithDPoPProof ? Klientkravbygger.Avtrykk(bestilling.ClientClaimsParameters)
        : proof.InvalidDPoPProofParameters == UgyldigBevis.SetAnInvalidJktValueInToken ? AnnenNokkel.Thumbprint
        : key.Thumbprint;

    private string Signert(Testtokenbestilling bestilling, JsonObject payload)
    {
        // The foreign key poses as the right one: a validator that looks at the id alone is caught too.
        var header = new JsonObject
        {
            ["typ"] = Kravverdi.Forste(bestilling.HeaderParameters?.Typ, "at+jwt"),
            ["kid"] = helseId.Nokkel.Key.Kid,
        };
        return Jws.Sign(header, payload, bestilling.SignJwtWithInvalidSigningKey ? helseId.FremmedNokkel.Key : helseId.Nokkel.Key);
    }
}
