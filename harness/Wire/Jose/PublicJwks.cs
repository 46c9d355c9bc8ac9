using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Wire.Jose;

/// <summary>Reads the public keys of a client, as a set (RFC 7517 section 5) or as one key.</summary>
public static class PublicJwks
{
    /// <summary>The most keys that are read.</summary>
    public const int Most = 20;

    /// <summary>Reads the keys.</summary>
    /// <param name="json">The set, or one key.</param>
    /// <exception cref="FormatException">It is no set of public RSA or EC keys; the message says why and what to do, in bokmål.</exception>
    public static IReadOnlyList<JsonWebKey> Read(string json)
    {
        var keys = Elements(json);
        return keys.Count switch
        {
            0 => throw new FormatException("""Forventet minst én offentlig nøkkel, fikk ingen. Legg den offentlige nøkkelen i «keys»."""),
            > Most => throw new FormatException(FormattableString.Invariant($"Forventet høyst {Most} nøkler, fikk {keys.Count}. Fjern dem som ikke er i bruk.")),
            _ => [.. keys.Select(Key)],
        };
    }

    private static List<JsonElement> Elements(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            var root = document.RootElement.Clone();
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("keys", out var keys)
                ? keys.ValueKind == JsonValueKind.Array ? [.. keys.EnumerateArray()] : throw NotAset()
                : root.ValueKind == JsonValueKind.Object ? [root] : throw NotAset();
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // The latter for a name with half of a surrogate pair, written with \u.
            throw NotAset();
        }
    }

    private static JsonWebKey Key(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw NotAset();
        }

        var name = JwsReading.Text(element, "kid") is { Length: > 0 and <= 100 } kid ? $"Nøkkelen «{kid}»" : "En nøkkel uten kid";
        if (JwsReading.Text(element, "kty") is not ("RSA" or "EC"))
        {
            throw new FormatException($"{name} er verken RSA eller EC. HelseID tar bare imot slike; lag en ny nøkkel.");
        }

        if (PrivateJwk.Members.FirstOrDefault(member => element.TryGetProperty(member, out _)) is { } secret)
        {
            throw new FormatException(
                $"{name} har med sin private del («{secret}»). Send bare den offentlige delen, og bytt nøkkelen hvis fila kan ha vært delt.");
        }

        return Usable(element) ?? throw new FormatException($"{name} kan ikke brukes: en verdi mangler eller er feil kodet. Eksporter den på nytt.");
    }

    private static JsonWebKey? Usable(JsonElement element)
    {
        try
        {
            var key = JsonWebKey.Create(element.GetRawText());
            return JsonWebKeyConverter.TryConvertToSecurityKey(key, out _) ? key : null;
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or InvalidOperationException or NotSupportedException
            or System.Security.Cryptography.CryptographicException or SecurityTokenException or JsonException)
        {
            return null;
        }
    }

    private static FormatException NotAset() =>
        new("""Forventet offentlige nøkler som JSON: {"keys":[…]} eller én JWK, fikk noe annet. Eksporter nøklene som JWKS.""");
}
