using System.Text.Json;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>Looks at the access token itself: scheme, signature, issuer, audience, times, and the key it is bound to (A-1 to A-7, A-9).</summary>
/// <param name="nokler">The keys that HelseID signs with.</param>
/// <param name="klokkeavvik">How far the clocks may be apart.</param>
internal sealed class Tokenkontroll(IReadOnlyList<JsonWebKey> nokler, TimeSpan klokkeavvik)
{
    /// <summary>All that is wrong.</summary>
    public IEnumerable<Tilgangsbrudd> Se(Tilgangslesing lest, Tilgangskrav krav, string utsteder)
    {
        if (Skjema(lest, krav) is { } scheme)
        {
            yield return scheme;
        }

        if (lest.Jwt is not { } jwt)
        {
            yield break;
        }

        if (jwt.Reason is { } reason)
        {
            yield return new(2, "Malformed access token.", $"Tilgangstokenet er ikke en signert JWT: {reason}.");
            yield break;
        }

        foreach (var brudd in Signatur(jwt).Concat(Mottaker(jwt, krav, utsteder)).Concat(Tider(jwt, lest.Lest)).Concat(krav.KreverDpop ? Binding(jwt) : []))
        {
            yield return brudd;
        }
    }

    /// <summary>The thumbprint that the token is bound to; null when it is bound to none.</summary>
    public static string? Avtrykk(JsonElement krav) =>
        krav.TryGetProperty("cnf", out var cnf) && JwsReading.Text(cnf, "jkt") is { Length: > 0 } jkt ? jkt : null;

    private static Tilgangsbrudd? Skjema(Tilgangslesing lest, Tilgangskrav krav)
    {
        var expected = krav.KreverDpop ? Tilgangslesing.Dpop : Tilgangslesing.Bearer;
        return (lest.Antall, lest.Skjema, lest.Token) switch
        {
            (0, _, _) => new(1, $"Expected a valid {expected} token", $"Kallet har ikke hodet Authorization. Send «Authorization: {expected}» og tilgangstokenet."),
            ( > 1, _, _) => new(1, $"Expected a valid {expected} token", "Kallet har flere Authorization-hoder. Send ett."),
            (_, var scheme, _) when scheme != expected => new(
                1, $"Expected a valid {expected} token", $"Forventet skjemaet {expected} i Authorization, fikk «{scheme}»."),
            (_, _, null) => new(1, $"Expected a valid {expected} token", "Authorization-hodet har ikke noe token etter skjemaet."),
            _ => null,
        };
    }

    private IEnumerable<Tilgangsbrudd> Signatur(JwsReading jwt)
    {
        if (jwt.Algorithm != SecurityAlgorithms.RsaSha256)
        {
            yield return new(2, "Invalid 'alg' value in access token.", $"Forventet at tilgangstokenet er signert med RS256, fikk «{JournalText.Of(jwt.Algorithm ?? "")}».");
        }

        if (jwt.Header.TryGetProperty("crit", out _))
        {
            yield return new(2, "Unknown critical header in access token.", "Hodet i tilgangstokenet har «crit», som tjenesten ikke forstår.");
        }

        var kid = JwsReading.Text(jwt.Header, "kid");
        if (nokler.FirstOrDefault(key => key.Kid == kid) is not { } known)
        {
            yield return new(3, "Signature validation failed. Unknown 'kid'.", $"Tilgangstokenet er signert med nøkkelen «{JournalText.Of(kid ?? "")}», som ikke står i HelseIDs jwks.");
        }
        else if (!jwt.IsSignedBy(known))
        {
            yield return new(3, "Signature validation failed.", "Signaturen på tilgangstokenet stemmer ikke med nøkkelen i HelseIDs jwks.");
        }

        if (JwsReading.Text(jwt.Header, "typ") is not { } typ || !(typ.Equals("at+jwt", StringComparison.OrdinalIgnoreCase) || typ.Equals("JWT", StringComparison.OrdinalIgnoreCase)))
        {
            yield return new(4, "Invalid 'typ' value in access token.", "Forventet typ «at+jwt» eller «JWT» i hodet på tilgangstokenet.");
        }
    }

    private static IEnumerable<Tilgangsbrudd> Mottaker(JwsReading jwt, Tilgangskrav krav, string utsteder)
    {
        var issuer = JwsReading.Text(jwt.Payload, "iss");
        if (utsteder.Length == 0 || issuer != utsteder)
        {
            yield return new(5, "Invalid 'iss' value.", $"Forventet utstederen «{utsteder}», fikk «{JournalText.Of(issuer ?? "")}».");
        }

        var audiences = Tekstliste.Les(jwt.Payload, "aud");
        if (!audiences.Contains(krav.Audience, StringComparer.Ordinal))
        {
            yield return new(6, "Invalid 'aud' value.", $"Forventet «{krav.Audience}» i aud, fikk «{JournalText.Of(string.Join(", ", audiences))}».");
        }
        else if (audiences.Count > 1)
        {
            yield return new(6, "More than one 'aud' value.", $"Tilgangstokenet gjelder {audiences.Count} tjenester. Be om ett token for hver tjeneste med parameteren resource.");
        }
    }

    private IEnumerable<Tilgangsbrudd> Tider(JwsReading jwt, DateTimeOffset tid)
    {
        var (earliest, latest) = ((tid - klokkeavvik).ToUnixTimeSeconds(), (tid + klokkeavvik).ToUnixTimeSeconds());
        if (JwsReading.Seconds(jwt.Payload, "exp") is not { } exp)
        {
            yield return new(7, "Missing 'exp' value.", "Tilgangstokenet har ingen utløpstid (exp) som er et tall.");
        }
        else if (exp <= earliest)
        {
            yield return new(7, "The access token has expired.", "Tilgangstokenet er utløpt.") { ErUtlopt = true };
        }

        if (jwt.Payload.TryGetProperty("nbf", out _) && !(JwsReading.Seconds(jwt.Payload, "nbf") <= latest))
        {
            yield return new(7, "Invalid 'nbf' value.", "Tilgangstokenet gjelder ikke ennå (nbf).");
        }

        if (JwsReading.Seconds(jwt.Payload, "iat") is null)
        {
            yield return new(7, "Missing 'iat' value in access token.", "Tilgangstokenet mangler utstedelsestid (iat).");
        }

        if (JwsReading.Text(jwt.Payload, "jti") is not { Length: > 0 })
        {
            yield return new(7, "Missing 'jti' value in access token.", "Tilgangstokenet mangler id (jti).");
        }
    }

    private static IEnumerable<Tilgangsbrudd> Binding(JwsReading jwt)
    {
        if (!jwt.Payload.TryGetProperty("cnf", out var cnf) || cnf.ValueKind != JsonValueKind.Object)
        {
            yield return new(9, "Missing 'cnf' claim in access token", "Tilgangstokenet er ikke bundet til en nøkkel (cnf mangler). Be HelseID om token med DPoP-bevis.");
        }
        else if (Avtrykk(jwt.Payload) is null)
        {
            yield return new(9, "Missing 'jkt' value in 'cnf' claim in access token", "Tilgangstokenets cnf mangler avtrykket jkt.");
        }
    }
}
