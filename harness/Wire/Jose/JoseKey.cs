using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Wire.Jose;

/// <summary>A private key that signs JWS: for client authentication, DPoP proofs and tokens.</summary>
/// <remarks>Safe for use by several at once; the key is never written out but by <see cref="ToPrivateJwk"/>.</remarks>
public sealed class JoseKey
{
    private readonly JsonWebKey _jwk;

    // One for each algorithm, for the key's life: to open an RSA key takes longer than to sign with it.
    private readonly ConcurrentDictionary<string, SignatureProvider> _signers = new();

    private JoseKey(JsonWebKey jwk, string algorithm)
    {
        _jwk = jwk;
        Algorithm = algorithm;
        Thumbprint = Base64UrlEncoder.Encode(jwk.ComputeJwkThumbprint());
        Kid = jwk.Kid is { Length: > 0 } kid ? kid : Thumbprint;
    }

    /// <summary>The algorithm that it signs by unless another is asked for.</summary>
    public string Algorithm { get; }

    /// <summary>The key's id; its thumbprint unless it was given another.</summary>
    public string Kid { get; }

    /// <summary>The thumbprint by SHA-256, base64url (RFC 7638): the <c>jkt</c> of a bound token.</summary>
    public string Thumbprint { get; }

    /// <summary>Makes a new EC key.</summary>
    /// <param name="algorithm">ES256 (P-256), ES384 (P-384) or ES512 (P-521).</param>
    public static JoseKey CreateEc(string algorithm = "ES256")
    {
        using var ec = ECDsa.Create(algorithm switch
        {
            "ES256" => ECCurve.NamedCurves.nistP256,
            "ES384" => ECCurve.NamedCurves.nistP384,
            "ES512" => ECCurve.NamedCurves.nistP521,
            _ => throw new ArgumentException($"Forventet ES256, ES384 eller ES512, fikk «{algorithm}».", nameof(algorithm)),
        });
        var p = ec.ExportParameters(includePrivateParameters: true);
        return new JoseKey(
            new JsonWebKey
            {
                Kty = "EC",
                Crv = algorithm switch { "ES256" => "P-256", "ES384" => "P-384", _ => "P-521" },
                X = Base64UrlEncoder.Encode(p.Q.X),
                Y = Base64UrlEncoder.Encode(p.Q.Y),
                D = Base64UrlEncoder.Encode(p.D),
            },
            algorithm);
    }

    /// <summary>Takes an RSA key with its private part.</summary>
    /// <param name="rsa">The key; not kept.</param>
    /// <param name="algorithm">One of RS256 to PS512.</param>
    /// <param name="kid">Its id; null for the thumbprint.</param>
    public static JoseKey FromRsa(RSA rsa, string algorithm = "PS256", string? kid = null)
    {
        ArgumentNullException.ThrowIfNull(rsa);

        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true)));
        jwk.Kid = kid;
        return new JoseKey(jwk, algorithm);
    }

    /// <summary>Reads a private JWK; its <c>alg</c> and <c>kid</c> are kept.</summary>
    /// <exception cref="ArgumentException">It is no private RSA or EC key.</exception>
    public static JoseKey FromPrivateJwk(string json)
    {
        var jwk = JsonWebKey.Create(json);
        return jwk.HasPrivateKey && jwk.Kty is "RSA" or "EC"
            ? new JoseKey(jwk, jwk.Alg is { Length: > 0 } alg ? alg : jwk.Kty == "RSA" ? "PS256" : "ES" + (jwk.Crv == "P-521" ? "512" : jwk.Crv[2..]))
            : throw new ArgumentException("Forventet en privat RSA- eller EC-nøkkel som JWK. Velg en annen nøkkel.", nameof(json));
    }

    /// <summary>The public part as a JWK: <c>kty</c> and its members alone, as a DPoP proof carries it.</summary>
    public JsonObject ToPublicJwk() => _jwk.Kty == "RSA"
        ? new JsonObject { ["kty"] = "RSA", ["n"] = _jwk.N, ["e"] = _jwk.E }
        : new JsonObject { ["kty"] = "EC", ["crv"] = _jwk.Crv, ["x"] = _jwk.X, ["y"] = _jwk.Y };

    /// <summary>The public part as it is registered: with <c>kid</c>, <c>use</c> and <c>alg</c>.</summary>
    public JsonObject ToRegisteredJwk()
    {
        var jwk = ToPublicJwk();
        jwk["kid"] = Kid;
        jwk["use"] = "sig";
        jwk["alg"] = Algorithm;
        return jwk;
    }

    /// <summary>The whole key as a JWK with its private part: for the cast of a scenario, never for the evidence.</summary>
    public string ToPrivateJwk()
    {
        var jwk = ToRegisteredJwk();
        foreach (var (name, value) in new[] { ("d", _jwk.D), ("p", _jwk.P), ("q", _jwk.Q), ("dp", _jwk.DP), ("dq", _jwk.DQ), ("qi", _jwk.QI) })
        {
            if (value is { Length: > 0 })
            {
                jwk[name] = value;
            }
        }

        return jwk.ToJsonString();
    }

    /// <summary>Signs bytes.</summary>
    /// <param name="bytes">What is signed.</param>
    /// <param name="algorithm">The algorithm; null for the key's own.</param>
    internal byte[] Sign(byte[] bytes, string? algorithm) =>
        _signers.GetOrAdd(algorithm ?? Algorithm, a => Providers.Factory.CreateForSigning(_jwk, a)).Sign(bytes);
}
