using System.Security.Cryptography;
using System.Text.Json;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Dpop;

/// <summary>Decides on a DPoP proof at HelseID (RFC 9449), in the order that HelseID looks.</summary>
internal sealed class Dpopkontroll(HelseIdOptions options)
{
    /// <summary>What is wrong with the number of proofs; null when nothing is.</summary>
    /// <param name="k">The call.</param>
    /// <param name="kreves">Whether there must be one.</param>
    public static HelseIdFeil? Antallfeil(Kontekst k, bool kreves) => k.Kall.Bevis.Antall switch
    {
        0 => kreves ? HelseIdFeilkatalog.BevisMangler : null,
        1 => null,
        _ => HelseIdFeilkatalog.FlereBevis,
    };

    /// <summary>What is wrong with the one proof at HelseID; null when nothing is. It is used up when it had a right nonce.</summary>
    public HelseIdFeil? Feil(Kontekst k)
    {
        var text = Hodefeil(k.Kall.Bevis) ?? Innholdsfeil(k, k.Kall.Bevis.Bevis!.Payload);
        return text is not null ? HelseIdFeilkatalog.BevisFeil(text) : Noncefeil(k) ?? Gjentakelse(k);
    }

    /// <summary>What is wrong with the one proof that a token is sent with; null when nothing is.</summary>
    /// <param name="k">The call.</param>
    /// <param name="token">The token that it must prove.</param>
    /// <param name="avtrykk">The key that the token is bound to.</param>
    public string? FeilMedToken(Kontekst k, string token, string avtrykk)
    {
        var bevis = k.Kall.Bevis;
        return Hodefeil(bevis)
            ?? (bevis.Avtrykk == avtrykk ? null : "Failed to validate the 'cnf' claim value against the DPoP proof's public key")
            ?? (JwsReading.Text(bevis.Bevis!.Payload, "ath") == Jws.Hash(token) ? null : "Invalid 'ath' value.")
            ?? Innholdsfeil(k, bevis.Bevis.Payload)
            ?? (Gjentakelse(k) is null ? null : "Detected a DPoP proof token replay.");
    }

    private static string? Hodefeil(Dpoplesing bevis) => bevis switch
    {
        { Bevis: null or { Reason: not null } } => "Malformed DPoP token.",
        _ when JwsReading.Text(bevis.Bevis.Header, "typ") != "dpop+jwt" => "Invalid 'typ' value.",
        _ when !JoseAlgorithms.IsAccepted(bevis.Bevis.Algorithm) => "Invalid 'alg' value.",
        { HarPrivatNokkel: true } => "'jwk' value contains a private key.",
        { Nokkel: null } => "Invalid 'jwk' value.",
        { ErSignert: false } => "Invalid signature on DPoP token.",
        _ => null,
    };

    private string? Innholdsfeil(Kontekst k, JsonElement payload)
    {
        if (JwsReading.Text(payload, "jti") is not { Length: > 0 })
        {
            return "Invalid 'jti' value.";
        }

        if (JwsReading.Text(payload, "htm") != k.Call.Method)
        {
            return "Invalid 'htm' value.";
        }

        if (!ErAdressen(JwsReading.Text(payload, "htu"), k.Call.Address))
        {
            return "Invalid 'htu' value.";
        }

        if (JwsReading.Seconds(payload, "iat") is not { } iat)
        {
            return "Missing 'iat' value.";
        }

        var age = k.Na.ToUnixTimeSeconds() - iat;
        var skew = (long)options.Klokkeavvik.TotalSeconds;
        return age > (long)options.BevisVarighet.TotalSeconds + skew || age < -skew ? "Invalid 'iat' value." : null;
    }

    /// <summary>Scheme and host in any case, the path to the letter (RFC 9449 section 4.3).</summary>
    private static bool ErAdressen(string? htu, string address) =>
        htu is not null && !htu.Contains('?', StringComparison.Ordinal) && !htu.Contains('#', StringComparison.Ordinal)
        && Uri.TryCreate(htu, UriKind.Absolute, out var sent) && Uri.TryCreate(address, UriKind.Absolute, out var called)
        && sent.GetLeftPart(UriPartial.Path) == called.GetLeftPart(UriPartial.Path);

    private HelseIdFeil? Noncefeil(Kontekst k) => JwsReading.Text(k.Kall.Bevis.Bevis!.Payload, "nonce") switch
    {
        null or "" => HelseIdFeilkatalog.NonceMangler(NyNonce(k)),
        var nonce when k.Forvrengning.KreverNyNonce || k.Tilstand.Na.Noncer.Finn(nonce, k.Na) is null => HelseIdFeilkatalog.NonceUgyldig(NyNonce(k)),
        _ => null,
    };

    private HelseIdFeil? Gjentakelse(Kontekst k)
    {
        var bevis = k.Kall.Bevis;
        var until = k.Na + options.BevisVarighet + (2 * options.Klokkeavvik);
        var effect = k.Tilstand.Apply(
            new HelseIdEvent.BevisBrukt(bevis.Avtrykk!, JwsReading.Text(bevis.Bevis!.Payload, "jti")!, k.Na, until));
        return effect is HelseIdEffect.Avvist ? HelseIdFeilkatalog.BevisGjentatt : null;
    }

    private string NyNonce(Kontekst k)
    {
        var nonce = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(24));
        k.Tilstand.Apply(new HelseIdEvent.NonceUtstedt(nonce, k.Na, k.Na + options.NonceVarighet));
        return nonce;
    }
}
