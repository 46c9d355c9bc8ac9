using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Wire.TestData;

/// <summary>A key of the pool in the forms that issuing asks for, each made once: to read a private key takes longer than to sign with it.</summary>
internal sealed class PooledKey
{
    // The password is no secret and the keys are thrown away: more rounds would only cost each scenario time.
    private static readonly PbeParameters Protection = new(PbeEncryptionAlgorithm.Aes128Cbc, HashAlgorithmName.SHA256, iterationCount: 1);
    private readonly byte[] _pkcs8;

    private PooledKey(RSA key)
    {
        _pkcs8 = key.ExportPkcs8PrivateKey();
        Public = new PublicKey(key);
        Encrypted = key.ExportEncryptedPkcs8PrivateKey(IssuedCertificate.Password, Protection);
    }

    /// <summary>The public part.</summary>
    public PublicKey Public { get; }

    /// <summary>The private part as encrypted PKCS#8, with the password of every exported certificate.</summary>
    public byte[] Encrypted { get; }

    /// <summary>Reads a key.</summary>
    /// <param name="pem">PKCS#8 in PEM.</param>
    public static PooledKey Of(string pem)
    {
        using var key = RSA.Create();
        key.ImportFromPem(pem);
        return new PooledKey(key);
    }

    /// <summary>The key to sign and decrypt with; the caller's to dispose.</summary>
    public RSA Open()
    {
        var key = RSA.Create();
        key.ImportPkcs8PrivateKey(_pkcs8, out _);
        return key;
    }
}
