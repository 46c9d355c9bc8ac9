using System.Globalization;
using System.Text.Json;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Dpop;

/// <summary>The DPoP proof of a call as it was read (RFC 9449); nothing is decided here.</summary>
internal sealed record Dpoplesing
{
    /// <summary>Number of DPoP headers.</summary>
    public required int Antall { get; init; }

    /// <summary>The proof; null when there was no header, or several.</summary>
    public JwsReading? Bevis { get; init; }

    /// <summary>The key in the proof's header; null when there is none that can be used.</summary>
    public JsonWebKey? Nokkel { get; init; }

    /// <summary>True when that key was sent with its private part.</summary>
    public bool HarPrivatNokkel { get; init; }

    /// <summary>The key's thumbprint, base64url.</summary>
    public string? Avtrykk { get; init; }

    /// <summary>Whether the signature holds by that key.</summary>
    public bool ErSignert { get; init; }

    /// <summary>Reads the proof of a call.</summary>
    public static Dpoplesing Les(SimulatedCall call)
    {
        // Two proofs may also come as one header, separated by a comma.
        var headers = call.Headers.Where(h => h.Key.Equals("DPoP", StringComparison.OrdinalIgnoreCase))
            .SelectMany(h => h.Value.Split(',')).ToList();
        if (headers is not [var only])
        {
            return new Dpoplesing { Antall = headers.Count };
        }

        var bevis = JwsReading.Read(only.Trim());
        var jwk = Jwk(bevis);
        return new Dpoplesing
        {
            Antall = 1,
            Bevis = bevis,
            Nokkel = jwk,
            HarPrivatNokkel = PrivateJwk.IsIn(bevis.Header),
            Avtrykk = jwk is null ? null : Base64UrlEncoder.Encode(jwk.ComputeJwkThumbprint()),
            ErSignert = jwk is not null && bevis.IsSignedBy(jwk),
        };
    }

    /// <summary>The facts of the reading.</summary>
    public IReadOnlyDictionary<string, string> Fakta()
    {
        var facts = new Dictionary<string, string> { [HelseIdFacts.BevisAntall] = Antall.ToString(CultureInfo.InvariantCulture) };
        if (Bevis is { Reason: { } reason })
        {
            facts[HelseIdFacts.BevisUlest] = reason;
        }
        else if (Bevis is not null)
        {
            facts[HelseIdFacts.BevisHode] = PrivateJwk.Without(Bevis.Header);
            facts[HelseIdFacts.BevisKrav] = PrivateJwk.Without(Bevis.Payload);
            facts[HelseIdFacts.BevisSignatur] = ErSignert ? HelseIdFacts.Gyldig : HelseIdFacts.Ugyldig;
            facts[HelseIdFacts.BevisPrivat] = HarPrivatNokkel || PrivateJwk.IsIn(Bevis.Payload) ? HelseIdFacts.Ja : HelseIdFacts.Nei;
        }

        if (Avtrykk is not null)
        {
            facts[HelseIdFacts.BevisAvtrykk] = Avtrykk;
        }

        return facts;
    }

    private static JsonWebKey? Jwk(JwsReading bevis)
    {
        if (!bevis.Header.TryGetProperty("jwk", out var jwk) || jwk.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        try
        {
            var key = JsonWebKey.Create(jwk.GetRawText());
            return key.Kty is "RSA" or "EC" && key.ComputeJwkThumbprint().Length > 0 ? key : null;
        }
        catch (Exception unusable) when (unusable is ArgumentException or NotSupportedException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
