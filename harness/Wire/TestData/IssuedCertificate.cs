using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Wire.TestData;

/// <summary>A certificate of the test authority; its private key is opened only for those who use it here.</summary>
internal sealed class IssuedCertificate : IDisposable
{
    /// <summary>The password of every exported certificate; no secret, since the keys are for tests alone.</summary>
    public const string Password = "test";

    // Says which certificate and key in the file belong together.
    private static readonly byte[] LocalKeyId = [1];
    private readonly X509Certificate2 _bare;
    private readonly Lazy<X509Certificate2> _withKey;
    private readonly Lazy<string> _pkcs12;

    /// <summary>Binds a certificate to its key.</summary>
    /// <param name="bare">The certificate alone; owned from here on.</param>
    /// <param name="key">Its key.</param>
    public IssuedCertificate(X509Certificate2 bare, PooledKey key)
    {
        _bare = bare;
        _withKey = new(() =>
        {
            using var opened = key.Open();
            return bare.CopyWithPrivateKey(opened);
        });
        _pkcs12 = new(() => Convert.ToBase64String(Packed(bare, key)));
    }

    /// <summary>The certificate with its key.</summary>
    public X509Certificate2 WithKey => _withKey.Value;

    /// <summary>The certificate with its key, PKCS#12 in base64.</summary>
    public string Pkcs12 => _pkcs12.Value;

    /// <inheritdoc/>
    public void Dispose()
    {
        _bare.Dispose();
        if (_withKey.IsValueCreated)
        {
            _withKey.Value.Dispose();
        }
    }

    private static byte[] Packed(X509Certificate2 bare, PooledKey key)
    {
        var contents = new Pkcs12SafeContents();
        contents.AddCertificate(bare).Attributes.Add(new Pkcs9LocalKeyId(LocalKeyId));
        var shrouded = new Pkcs12ShroudedKeyBag(key.Encrypted, skipCopy: true);
        shrouded.Attributes.Add(new Pkcs9LocalKeyId(LocalKeyId));
        contents.AddSafeBag(shrouded);
        var file = new Pkcs12Builder();
        file.AddSafeContentsUnencrypted(contents);
        file.SealWithMac(Password, HashAlgorithmName.SHA256, iterationCount: 1);
        return file.Encode();
    }
}
