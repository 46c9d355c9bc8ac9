using System.Security.Cryptography;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>The content ciphers of XML Encryption 1.0 and 1.1; EncryptedXml of the framework lacks GCM.</summary>
internal sealed record ContentCipher(ContentAlgorithm Algorithm, string Uri, int KeyBytes, bool IsGcm)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int BlockBytes = 16;

    public static IReadOnlyList<ContentCipher> All { get; } =
    [
        new(ContentAlgorithm.Aes128Cbc, WsNames.Encryption + "aes128-cbc", 16, false),
        new(ContentAlgorithm.Aes256Cbc, WsNames.Encryption + "aes256-cbc", 32, false),
        new(ContentAlgorithm.Aes128Gcm, WsNames.Encryption11 + "aes128-gcm", 16, true),
        new(ContentAlgorithm.Aes256Gcm, WsNames.Encryption11 + "aes256-gcm", 32, true),
    ];

    public byte[] Encrypt(byte[] key, byte[] plain)
    {
        if (!IsGcm)
        {
            using var aes = Aes.Create();
            aes.Key = key;
            var iv = RandomNumberGenerator.GetBytes(BlockBytes);
            return [.. iv, .. aes.EncryptCbc(plain, iv, PaddingMode.ISO10126)];
        }

        var nonce = RandomNumberGenerator.GetBytes(NonceBytes);
        var sealedText = new byte[plain.Length];
        var tag = new byte[TagBytes];
        using var gcm = new AesGcm(key, TagBytes);
        gcm.Encrypt(nonce, plain, sealedText, tag);
        return [.. nonce, .. sealedText, .. tag];
    }

    /// <exception cref="CryptographicException">The key or the bytes are wrong.</exception>
    public byte[] Decrypt(byte[] key, byte[] bytes)
    {
        if (key.Length != KeyBytes || bytes.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("Nøkkelen eller det krypterte innholdet har feil lengde.");
        }

        if (!IsGcm)
        {
            using var aes = Aes.Create();
            aes.Key = key;
            return aes.DecryptCbc(bytes.AsSpan(BlockBytes), bytes.AsSpan(0, BlockBytes), PaddingMode.ISO10126);
        }

        var plain = new byte[bytes.Length - NonceBytes - TagBytes];
        using var gcm = new AesGcm(key, TagBytes);
        gcm.Decrypt(bytes.AsSpan(0, NonceBytes), bytes.AsSpan(NonceBytes, plain.Length), bytes.AsSpan(bytes.Length - TagBytes), plain);
        return plain;
    }
}
