using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Tests.Wire.Signing;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Wire.TestData;

public sealed class TestPkiTests(PkiFixture fixture)
{
    private readonly TestPki _pki = fixture.Pki;
    private readonly TestWorld _world = TestWorld.Create(1, "pki");
    private readonly TrustAnchor _trust = new([fixture.Pki.Authority], TimeProvider.System);

    [Fact]
    public void Every_certificate_says_what_it_is_and_lives_at_most_90_days() => Assert.All([.. All(), .. Faulty()], certificate =>
    {
        Assert.Contains("TESTRAMMEVERK – IKKE FOR PRODUKSJON", certificate.SubjectName.Format(false), StringComparison.Ordinal);
        Assert.True(certificate.NotAfter - certificate.NotBefore <= TimeSpan.FromDays(90), certificate.Subject);
    });

    [Fact]
    public void Every_issued_certificate_is_trusted_now_and_not_in_91_days()
    {
        var later = new TrustAnchor([_pki.Authority], new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(91)));

        Assert.All(All(), certificate => Assert.True(_trust.Trusts(certificate), certificate.Subject));
        Assert.All(All(), certificate => Assert.False(later.Trusts(certificate), certificate.Subject));
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("rf.example.no", false)]
    public void The_authority_is_believed_about_this_machine_alone(string host, bool believed)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=tjener", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        using var issued = request.Create(_pki.Authority, _pki.Authority.NotBefore, _pki.Authority.NotAfter, [1, 2, 3]);

        Assert.Equal(believed, _trust.Trusts(issued));
    }

    [Theory]
    [InlineData(CertificateFlaw.UnknownIssuer, false)]
    [InlineData(CertificateFlaw.Expired, false)]
    [InlineData(CertificateFlaw.WrongName, true)]
    public void A_faulty_server_certificate_is_trusted_only_where_its_name_is_what_is_wrong(CertificateFlaw flaw, bool trusted)
    {
        var certificate = _pki.Server(flaw);

        Assert.Equal(trusted, _trust.Trusts(certificate));
        Assert.Equal(flaw != CertificateFlaw.WrongName, certificate.MatchesHostname("localhost"));
        Assert.DoesNotContain("nhn.no", certificate.SubjectName.Name, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_strangers_certificate_is_not_trusted()
    {
        using var key = RSA.Create(2048);
        using var own = new CertificateRequest("CN=fremmed", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(_pki.Authority.NotBefore, _pki.Authority.NotAfter);

        Assert.False(_trust.Trusts(own));
    }

    [Fact]
    public void Keys_are_readable_by_their_owner_alone()
    {
        _ = _pki.Server();
        var files = Directory.GetFiles(fixture.Folder, "nokkel-*.pem");

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(OperatingSystem.IsWindows()
            || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite)));
    }

    [Fact]
    public void The_authority_is_kept_between_runs()
    {
        using var again = TestPki.Open(fixture.Folder, TimeProvider.System);

        Assert.Equal(_pki.Authority.Thumbprint, again.Authority.Thumbprint);
    }

    [Fact]
    public void An_authority_near_its_end_is_replaced()
    {
        using var folder = new PkiFixture();
        using var later = TestPki.Open(folder.Folder, new FakeTimeProvider(TimeProvider.System.GetUtcNow().AddDays(80)));

        Assert.NotEqual(folder.Pki.Authority.Thumbprint, later.Authority.Thumbprint);
    }

    [Fact]
    public void A_prescribers_certificate_signs_for_a_person_and_carries_the_hpr_number()
    {
        var certificate = _pki.For(_world.Prescribers[0]);
        var usage = certificate.Extensions.OfType<X509KeyUsageExtension>().Single().KeyUsages;

        Assert.Equal(X509KeyUsageFlags.NonRepudiation, usage);
        Assert.Equal(_world.Prescribers[0].Hpr, TrustAnchor.SerialNumberOf(certificate));
    }

    [Fact]
    public void An_exported_certificate_opens_with_its_key()
    {
        var (pkcs12, password) = _pki.Export(_world.Office, CertificateUse.VirksomhetAutentisering);

        using var opened = X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(pkcs12), password);

        Assert.True(opened.HasPrivateKey);
        Assert.Equal(_world.Office.Orgnr, TrustAnchor.SerialNumberOf(opened));
    }

    private IEnumerable<X509Certificate2> Faulty() => Enum.GetValues<CertificateFlaw>().Select(_pki.Server);

    private X509Certificate2[] All() =>
    [
        _pki.Authority, _pki.Server(), _pki.For(_world.Prescribers[0]),
        .. Enum.GetValues<CertificateUse>().Select(use => _pki.For(_world.Office, use)),
    ];
}
