using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;

/// <summary>An outsider's private key; it signs by Microsoft's token library, not by ours.</summary>
internal sealed class Klientnokkel
{
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };

    private readonly JsonWebKey _jwk;

    private Klientnokkel(JsonWebKey jwk, string algorithm)
    {
        _jwk = jwk;
        Algoritme = algorithm;
        Avtrykk = Base64UrlEncoder.Encode(jwk.ComputeJwkThumbprint());
    }

    public string Algoritme { get; }

    /// <summary>The thumbprint that a token is bound to.</summary>
    public string Avtrykk { get; }

    /// <summary>The public part as it is registered.</summary>
    public JsonWebKey Registrert => new(System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, object>(Offentlig)
    {
        ["kid"] = Avtrykk,
        ["use"] = "sig",
        ["alg"] = Algoritme,
    }));

    /// <summary>The public part as a proof carries it.</summary>
    public Dictionary<string, object> Offentlig => _jwk.Kty == "RSA"
        ? new() { ["kty"] = "RSA", ["n"] = _jwk.N, ["e"] = _jwk.E }
        : new() { ["kty"] = "EC", ["crv"] = _jwk.Crv, ["x"] = _jwk.X, ["y"] = _jwk.Y };

    public static Klientnokkel Ec(string algorithm = SecurityAlgorithms.EcdsaSha256)
    {
        var ec = ECDsa.Create(algorithm == SecurityAlgorithms.EcdsaSha512 ? ECCurve.NamedCurves.nistP521 : ECCurve.NamedCurves.nistP256);
        return new(JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ec)), algorithm);
    }

    public static Klientnokkel Rsa(string algorithm = SecurityAlgorithms.RsaSsaPssSha256)
    {
        using var rsa = RSA.Create(2048);
        return new(JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true))), algorithm);
    }

    /// <summary>Signs claims.</summary>
    /// <param name="typ">The header's type.</param>
    /// <param name="krav">The claims.</param>
    /// <param name="hode">More of the header.</param>
    /// <param name="medKid">Whether the header names the key.</param>
    public string Signer(string typ, Dictionary<string, object> krav, Dictionary<string, object>? hode = null, bool medKid = true) =>
        Handler.CreateToken(new SecurityTokenDescriptor
        {
            TokenType = typ,
            Claims = krav,
            AdditionalHeaderClaims = hode,
            SigningCredentials = new SigningCredentials(MedKid(medKid ? Avtrykk : null), Algoritme),
        });

    private JsonWebKey MedKid(string? kid) => new()
    {
        Kty = _jwk.Kty,
        Kid = kid,
        Crv = _jwk.Crv,
        X = _jwk.X,
        Y = _jwk.Y,
        N = _jwk.N,
        E = _jwk.E,
        D = _jwk.D,
        P = _jwk.P,
        Q = _jwk.Q,
        DP = _jwk.DP,
        DQ = _jwk.DQ,
        QI = _jwk.QI,
    };
}
