using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Nokler;

/// <summary>A key that HelseID signs tokens with (RS256), of a certificate of the test authority.</summary>
public sealed class Signeringsnokkel
{
    private readonly JsonObject _jwk;

    private Signeringsnokkel(JoseKey key, JsonObject jwk)
    {
        Key = key;
        _jwk = jwk;
    }

    /// <summary>The key; its id is the certificate's SHA-1 thumbprint in upper-case hex, as HelseID's is.</summary>
    public JoseKey Key { get; }

    /// <summary>Takes the key of a certificate.</summary>
    /// <param name="certificate">A certificate with an RSA private key.</param>
    public static Signeringsnokkel Av(X509Certificate2 certificate)
    {
        ArgumentNullException.ThrowIfNull(certificate);

        using var rsa = certificate.GetRSAPrivateKey()
            ?? throw new ArgumentException("Forventet et sertifikat med privat RSA-nøkkel.", nameof(certificate));
        var key = JoseKey.FromRsa(rsa, "RS256", certificate.Thumbprint);
        var jwk = key.ToRegisteredJwk();
        jwk["x5t"] = Base64UrlEncoder.Encode(certificate.GetCertHash());
        jwk["x5c"] = new JsonArray(Convert.ToBase64String(certificate.RawData));
        return new Signeringsnokkel(key, jwk);
    }

    /// <summary>The public part as it stands in the JWKS.</summary>
    public JsonObject TilJwk() => (JsonObject)_jwk.DeepClone();

    /// <summary>The public part as others verify with it.</summary>
    public JsonWebKey TilVerifisering() => JsonWebKey.Create(_jwk.ToJsonString());
}
