using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Kall;

/// <summary>Whose key of a client's registered ones signed a token.</summary>
internal static class Klientnokler
{
    /// <summary>Tries the key that the header names, or all of them when it names none.</summary>
    /// <returns>The key that was found by name or by signature, and the signature as a fact has it.</returns>
    public static (JsonWebKey? Nokkel, string Signatur) Kontroller(JwsReading jws, HelseIdKlient? klient)
    {
        var kid = JwsReading.Text(jws.Header, "kid");
        var candidates = klient?.Nokler.Where(key => kid is null || Id(key) == kid).ToList() ?? [];
        if (candidates.Find(jws.IsSignedBy) is { } signer)
        {
            return (signer, HelseIdFacts.Gyldig);
        }

        return kid is not null && candidates is [var named, ..] ? (named, HelseIdFacts.Ugyldig) : (null, HelseIdFacts.UkjentNokkel);
    }

    /// <summary>The key as a fact has it, for example <c>RSA 2048</c> or <c>EC P-256</c>.</summary>
    public static string Beskrivelse(JsonWebKey key) => key.Kty == "RSA" ? FormattableString.Invariant($"RSA {key.KeySize}") : $"{key.Kty} {key.Crv}";

    private static string Id(JsonWebKey key) => key.Kid is { Length: > 0 } kid ? kid : Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
}
