using System.Globalization;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;

/// <summary>A client's assertions (private_key_jwt) and DPoP proofs; one key serves both, as HelseID allows.</summary>
internal sealed class Klientbevis(string klientId, Klientnokkel nokkel, Klientvaner? vaner = null)
{
    public const string Erklaringstype = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    public string KlientId => klientId;

    public Klientnokkel Nokkel => nokkel;

    public Klientvaner Vaner { get; } = vaner ?? new Klientvaner();

    /// <summary>A new assertion for an issuer.</summary>
    public string Erklaring(string issuer)
    {
        var now = Na();
        var krav = new Dictionary<string, object>
        {
            ["iss"] = klientId,
            ["sub"] = klientId,
            ["aud"] = issuer,
            ["jti"] = Guid.NewGuid().ToString(),
            ["nbf"] = now,
            ["exp"] = now + (long)Vaner.Varighet.TotalSeconds,
            ["iat"] = Vaner.IatSomTekst ? now.ToString(CultureInfo.InvariantCulture) : now,
        };
        if (Vaner.Virksomhet is { } orgnr)
        {
            krav[Vaner.Detaljnavn] = Virksomhet(orgnr);
        }

        return nokkel.Signer("client-authentication+jwt", krav);
    }

    /// <summary>A new proof for a call.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="address">The address, without query.</param>
    /// <param name="nonce">The nonce that HelseID gave; null for none.</param>
    /// <param name="token">The token that is sent with it; null at HelseID.</param>
    public string Bevis(string method, string address, string? nonce = null, string? token = null)
    {
        var krav = new Dictionary<string, object>
        {
            ["jti"] = Guid.NewGuid().ToString(),
            ["htm"] = method,
            ["htu"] = address,
            ["iat"] = Na(),
        };
        if (nonce is not null)
        {
            krav["nonce"] = nonce;
        }

        if (token is not null)
        {
            krav["ath"] = Base64UrlEncoder.Encode(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(token)));
        }

        var jwk = nokkel.Offentlig;
        if (Vaner.MerNokkelIBevis)
        {
            jwk["alg"] = nokkel.Algoritme;
        }

        return nokkel.Signer("dpop+jwt", krav, new() { ["jwk"] = jwk }, Vaner.MerNokkelIBevis);
    }

    private static long Na() => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();

    private static Dictionary<string, object> Virksomhet(string value) => new()
    {
        ["type"] = "helseid_authorization",
        ["practitioner_role"] = new Dictionary<string, object>
        {
            ["organization"] = new Dictionary<string, object>
            {
                ["identifier"] = new Dictionary<string, object> { ["system"] = "urn:oid:1.0.6523", ["type"] = "ENH", ["value"] = value },
            },
        },
    };
}
