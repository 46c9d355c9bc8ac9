using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Wire.Signing;

public sealed class KeyTransportTests(PkiFixture fixture)
{
    private static readonly byte[] Clear = Soap11.Write("M1Element", "<M>æøå</M>"u8.ToArray(), DocumentForm.Xml);
    private readonly TestWorld _world = TestWorld.Create(1, "nøkkeltransport");
    private readonly TestPki _pki = fixture.Pki;

    public static MatrixTheoryData<KeyTransportAlgorithm, ContentAlgorithm> Pairs { get; } =
        new(Enum.GetValues<KeyTransportAlgorithm>(), Enum.GetValues<ContentAlgorithm>());

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_key_transport_carries_every_content_cipher(KeyTransportAlgorithm transport, ContentAlgorithm content)
    {
        var receiver = _pki.For(_world.Office, CertificateUse.VirksomhetKryptering);

        var decrypted = SoapEncryption.Decrypt(SoapEncryption.Encrypt(Clear, receiver, content, transport), receiver);

        Assert.Null(decrypted.Reason);
        Assert.Equal("<M>æøå</M>", DocumentOf(decrypted));
    }

    [Theory]
    [InlineData(KeyTransportAlgorithm.OaepMgf1p)]
    [InlineData(KeyTransportAlgorithm.OaepSha256MaskSha1)]
    public void Another_receivers_key_does_not_open_it(KeyTransportAlgorithm transport)
    {
        var receiver = _pki.For(_world.Office, CertificateUse.VirksomhetKryptering);
        var other = _pki.For(_world.Office, CertificateUse.VirksomhetSignering);

        var decrypted = SoapEncryption.Decrypt(
            SoapEncryption.Encrypt(Clear, receiver, ContentAlgorithm.Aes256Gcm, transport), other);

        Assert.StartsWith("Innholdet kan ikke dekrypteres", decrypted.Reason, StringComparison.Ordinal);
        Assert.True(decrypted.Envelope.IsEmpty);
    }

    [Fact]
    public void An_unknown_key_transport_is_named()
    {
        var receiver = _pki.For(_world.Office, CertificateUse.VirksomhetKryptering);
        var encrypted = Encoding.UTF8.GetString(SoapEncryption.Encrypt(Clear, receiver, ContentAlgorithm.Aes256Gcm));

        var decrypted = SoapEncryption.Decrypt(
            Encoding.UTF8.GetBytes(encrypted.Replace("rsa-oaep-mgf1p", "rsa-1_5", StringComparison.Ordinal)), receiver);

        Assert.Contains("rsa-1_5", decrypted.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mixed_padding_agrees_with_the_frameworks_where_both_can()
    {
        using var key = _pki.For(_world.Office, CertificateUse.VirksomhetKryptering).GetRSAPrivateKey()!;
        var content = RandomNumberGenerator.GetBytes(32);
        var (hash, padding) = (HashAlgorithmName.SHA256, RSAEncryptionPadding.OaepSHA256);

        Assert.Equal(content, MixedOaep.Decrypt(key, key.Encrypt(content, padding), hash, hash));
        Assert.Equal(content, key.Decrypt(MixedOaep.Encrypt(key, content, hash, hash), padding));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    public void A_wrapped_key_of_zeroes_is_refused_at_any_length(int length)
    {
        using var key = _pki.For(_world.Office, CertificateUse.VirksomhetKryptering).GetRSAPrivateKey()!;

        Assert.Throws<CryptographicException>(
            () => MixedOaep.Decrypt(key, new byte[length], HashAlgorithmName.SHA256, HashAlgorithmName.SHA1));
    }

    [Fact]
    public void A_changed_byte_of_gcm_content_is_noticed()
    {
        var receiver = _pki.For(_world.Office, CertificateUse.VirksomhetKryptering);
        var encrypted = Encoding.UTF8.GetString(SoapEncryption.Encrypt(Clear, receiver, ContentAlgorithm.Aes256Gcm));
        var at = encrypted.LastIndexOf("<xenc:CipherValue>", StringComparison.Ordinal) + "<xenc:CipherValue>".Length + 20;
        var changed = encrypted[..at] + (encrypted[at] == 'A' ? 'B' : 'A') + encrypted[(at + 1)..];

        Assert.NotNull(SoapEncryption.Decrypt(Encoding.UTF8.GetBytes(changed), receiver).Reason);
    }

    private static string DocumentOf(DecryptionResult decrypted)
    {
        var text = Encoding.UTF8.GetString(Soap11.Read(decrypted.Envelope).Document.Span);
        return text[text.IndexOf("<M", StringComparison.Ordinal)..];
    }
}
