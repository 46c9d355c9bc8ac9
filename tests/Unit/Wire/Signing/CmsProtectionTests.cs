using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Wire.Signing;

public sealed class CmsProtectionTests(PkiFixture fixture)
{
    private const string Des = "1.3.14.3.2.7";

    private static readonly byte[] Payload = "<MsgHead>blåbær</MsgHead>"u8.ToArray();

    private readonly TestWorld _world = TestWorld.Create(1, "cms");
    private readonly TestPki _pki = fixture.Pki;

    private X509Certificate2 Signer => _pki.For(_world.Office, CertificateUse.VirksomhetMelding);

    private X509Certificate2 OtherSigner => _pki.For(_world.OtherOffice, CertificateUse.VirksomhetMelding);

    private X509Certificate2 Key => _pki.For(_world.OtherOffice, CertificateUse.VirksomhetKryptering);

    private TrustAnchor Trust => new([_pki.Authority], TimeProvider.System);

    [Theory]
    [InlineData(CmsProtection.Aes256Cbc)]
    [InlineData(CmsProtection.TripleDes)]
    public void What_was_protected_is_opened(string cipher)
    {
        var reading = Open(CmsProtection.Protect(Payload, Signer, Key, cipher));

        Assert.Equal((CmsProblem.None, null, cipher), (reading.Problem, reading.Reason, reading.Cipher));
        Assert.Equal(Payload, reading.Content.ToArray());
        Assert.Equal(Signer.Thumbprint, reading.Signer!.Thumbprint);
    }

    [Fact]
    public void What_was_queued_under_the_key_before_is_opened_too()
    {
        var former = _pki.For(_world.SecondOffice, CertificateUse.VirksomhetKryptering);

        var reading = CmsProtection.Open(CmsProtection.Protect(Payload, Signer, former), [Key, former], Signer, Trust);

        Assert.Equal(CmsProblem.None, reading.Problem);
    }

    public static TheoryData<CmsProblem> Problems => [.. Enum.GetValues<CmsProblem>().Where(problem => problem != CmsProblem.None)];

    [Theory]
    [MemberData(nameof(Problems))]
    public void Each_defect_is_told_apart(CmsProblem problem)
    {
        var reading = problem switch
        {
            CmsProblem.Unreadable => Open(Payload),
            CmsProblem.NotEncrypted => Open(CmsProtection.Sign(Payload, Signer)),
            CmsProblem.WeakCipher => Open(CmsProtection.Protect(Payload, Signer, Key, Des)),
            CmsProblem.OtherRecipient => Open(CmsProtection.Protect(Payload, Signer, _pki.For(_world.Office, CertificateUse.VirksomhetKryptering))),
            CmsProblem.NotDecrypted => Open(Changed(CmsProtection.Protect(Payload, Signer, Key))),
            CmsProblem.NotSigned => Open(CmsProtection.Encrypt(Payload, Key)),
            CmsProblem.CertificateMissing => Open(CmsProtection.Encrypt(WithoutCertificate(), Key)),
            CmsProblem.SignatureBroken => Open(CmsProtection.Encrypt(WithOtherContent(), Key)),
            CmsProblem.OtherSigner => Open(CmsProtection.Protect(Payload, OtherSigner, Key)),
            CmsProblem.WrongKeyUsage => Open(CmsProtection.Protect(Payload, _pki.For(_world.Office, CertificateUse.VirksomhetSignering), Key), sender: null),
            CmsProblem.OutOfTime => CmsProtection.Open(CmsProtection.Protect(Payload, Signer, Key), [Key], Signer, NextYear()),
            CmsProblem.Untrusted => CmsProtection.Open(CmsProtection.Protect(Payload, Signer, Key), [Key], Signer, new TrustAnchor([], TimeProvider.System)),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "Ingen rad."),
        };

        Assert.Equal(problem, reading.Problem);
        Assert.False(string.IsNullOrEmpty(reading.Reason));
        Assert.Equal(problem is CmsProblem.SignatureBroken or CmsProblem.OtherSigner or CmsProblem.WrongKeyUsage or CmsProblem.OutOfTime or CmsProblem.Untrusted, reading.Signer is not null);
    }

    [Fact]
    public void Hostile_bytes_are_a_reading_and_never_an_exception()
    {
        var good = CmsProtection.Protect(Payload, Signer, Key);

        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[0, good.Length]).Sample(
            (place, value, length) =>
            {
                var bytes = good[..length];
                if (place < bytes.Length)
                {
                    bytes[place] = value;
                }

                return Open(bytes) is { Problem: not CmsProblem.None } or { Content.Length: > 0 };
            },
            iter: 2_000);
    }

    private CmsReading Open(byte[] message) => Open(message, Signer);

    private CmsReading Open(byte[] message, X509Certificate2? sender) => CmsProtection.Open(message, [Key], sender, Trust);

    private static TrustAnchor NextYear() => new([], new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(365)));

    // Within the encrypted content, which stands last.
    private static byte[] Changed(byte[] message)
    {
        message[^40] ^= 0xFF;
        message[^1] ^= 0xFF;
        return message;
    }

    private byte[] WithoutCertificate()
    {
        var signed = new SignedCms(new ContentInfo(Payload));
        signed.ComputeSignature(new CmsSigner(SubjectIdentifierType.IssuerAndSerialNumber, Signer) { IncludeOption = X509IncludeOption.None });
        return signed.Encode();
    }

    private byte[] WithOtherContent()
    {
        var signed = CmsProtection.Sign(Payload, Signer);
        var place = signed.AsSpan().IndexOf(Payload);
        Assert.True(place > 0);
        signed[place] ^= 0xFF;
        return signed;
    }
}
