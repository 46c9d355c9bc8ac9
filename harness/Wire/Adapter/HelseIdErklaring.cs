using System.Text.Json.Nodes;

namespace AcceptanceHarness.Wire.Adapter;

/// <summary>Holds the HelseID clients of a declaration against what can be registered; never writes out a key.</summary>
internal static class HelseIdErklaring
{
    private const string Rett = "i GET /v1/system";

    private static readonly string[] Private = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

    /// <summary>What is wrong with them: expected, received and what to do next, in bokmål; null when nothing is.</summary>
    public static string? Feil(IReadOnlyList<ErklartHelseIdKlient> klienter)
    {
        for (var n = 0; n < klienter.Count; n++)
        {
            if (Feil(klienter[n], FormattableString.Invariant($"helseIdKlienter[{n}]")) is { } wrong)
            {
                return wrong;
            }
        }

        return klienter.Where(k => k.KlientId is not null).GroupBy(k => k.KlientId).FirstOrDefault(same => same.Count() > 1) is { Key: { } twice }
            ? $"Fagsystemet oppgir HelseID-klienten «{twice}» flere ganger. La den stå én gang under «helseIdKlienter» {Rett}."
            : null;
    }

    private static string? Feil(ErklartHelseIdKlient klient, string sted)
    {
        if (!HelseIdTilhorighet.Alle.Contains(klient.Tilhorighet))
        {
            return $"Fagsystemet oppgir tilhørigheten «{klient.Tilhorighet}», forventet en av: {string.Join(", ", HelseIdTilhorighet.Alle)}. "
                + $"Rett «{sted}.tilhorighet» {Rett}.";
        }

        if (klient is { Jwks: not null, JwksUri: not null })
        {
            return $"Fagsystemet oppgir både «jwks» og «jwksUri», forventet bare en av dem. Ta bort den ene under «{sted}» {Rett}.";
        }

        if (klient.JwksUri is { } uri && !ErAdresse(uri))
        {
            return $"Fagsystemet oppgir adressen «{uri}» til nøklene sine, forventet en https-adresse, eller http på egen maskin. Rett «{sted}.jwksUri» {Rett}.";
        }

        var adresser = klient.RedirectUrier.Select(adresse => (Felt: "redirectUrier", Adresse: adresse))
            .Concat(klient.PostLogoutRedirectUrier.Select(adresse => (Felt: "postLogoutRedirectUrier", Adresse: adresse)));
        return adresser.FirstOrDefault(a => !ErAdresse(a.Adresse)) is { Felt: { } felt, Adresse: var wrong }
            ? $"Fagsystemet oppgir adressen «{wrong}», forventet en https-adresse, eller http på egen maskin, uten fragment. Rett «{sted}.{felt}» {Rett}."
            : klient.Jwks is { } jwks ? Feilnokler(jwks, $"{sted}.jwks") : null;
    }

    private static string? Feilnokler(JsonObject jwks, string sted)
    {
        if (jwks["keys"] is not JsonArray { Count: > 0 } keys)
        {
            return $"Fagsystemet oppgir et nøkkelsett uten nøkler, forventet «keys» med minst én offentlig nøkkel. Rett «{sted}» {Rett}.";
        }

        if (jwks.ContainsKey("d") || keys.OfType<JsonObject>().Any(key => Private.Any(key.ContainsKey)))
        {
            return "Fagsystemet oppgir en privat eller symmetrisk nøkkel, forventet bare offentlige nøkler. "
                + $"Ta bort de private feltene (d, p, q, dp, dq, qi, oth, k) under «{sted}» {Rett}, og lag en ny nøkkel: den som har stått her, er ikke lenger hemmelig.";
        }

        return keys.All(ErOffentlig)
            ? null
            : "Fagsystemet oppgir en nøkkel som ikke kan brukes, forventet «kty» RSA med n og e, eller EC med crv, x og y, og «kid». "
                + $"Rett «{sted}.keys» {Rett}.";
    }

    private static bool ErOffentlig(JsonNode? key) => key is JsonObject jwk && Har(jwk, "kid") && Tekst(jwk, "kty") switch
    {
        "RSA" => Har(jwk, "n") && Har(jwk, "e"),
        "EC" => Tekst(jwk, "crv") is "P-256" or "P-384" or "P-521" && Har(jwk, "x") && Har(jwk, "y"),
        _ => false,
    };

    private static bool Har(JsonObject jwk, string name) => Tekst(jwk, name) is { Length: > 0 };

    private static string? Tekst(JsonObject jwk, string name) => jwk[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static bool ErAdresse(string adresse) => Uri.TryCreate(adresse, UriKind.Absolute, out var uri) && uri.Fragment.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
