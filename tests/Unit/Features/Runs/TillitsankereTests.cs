using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Features.Runs;
using Microsoft.Extensions.Options;

namespace AcceptanceHarness.Tests.Features.Runs;

public sealed class TillitsankereTests : IDisposable
{
    private const string Setting = "«tillitsankere» i acceptance.json";

    private readonly string _folder = Directory.CreateTempSubdirectory("anker-").FullName;
    private readonly RSA _key = RSA.Create(2048);
    private readonly X509Certificate2 _issuer;

    public TillitsankereTests()
    {
        var request = new CertificateRequest("CN=Egen utsteder", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        _issuer = request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
    }

    public void Dispose()
    {
        _issuer.Dispose();
        _key.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_certificate_is_read_as_PEM_as_a_PEM_file_and_as_a_DER_file()
    {
        File.WriteAllText(Path.Combine(_folder, "utsteder.pem"), _issuer.ExportCertificatePem());
        File.WriteAllBytes(Path.Combine(_folder, "utsteder.cer"), _issuer.RawData);

        var read = Tillitsankere.FraInnstilling([_issuer.ExportCertificatePem(), "utsteder.pem", "utsteder.cer"], Setting, _folder);

        Assert.Equal(3, read.Count);
        Assert.All(read, anchor => Assert.Equal(_issuer.RawData, anchor.Sertifikat.RawData));
        Assert.Equal("«tillitsankere» i acceptance.json, nr. 2", read[1].Kilde);
    }

    [Fact]
    public void Several_certificates_may_stand_in_one_text() =>
        Assert.Equal(2, Tillitsankere.FraErklaring([_issuer.ExportCertificatePem() + "\n" + _issuer.ExportCertificatePem()]).Count);

    [Fact]
    public void A_private_key_is_refused_and_never_repeated()
    {
        var pem = _key.ExportPkcs8PrivateKeyPem();

        var fault = Refusal(pem);

        Assert.Contains("fikk en nøkkel (PRIVATE KEY). En privat nøkkel skal aldri gis til testrammeverket.", fault, StringComparison.Ordinal);
        Assert.DoesNotContain(pem[40..80], fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_public_key_is_no_certificate() =>
        Assert.Contains("fikk en nøkkel (PUBLIC KEY)", Refusal(_key.ExportSubjectPublicKeyInfoPem()), StringComparison.Ordinal);

    [Fact]
    public void A_key_store_is_refused()
    {
        File.WriteAllBytes(Path.Combine(_folder, "lager.p12"), _issuer.Export(X509ContentType.Pkcs12, "x"));

        Assert.Contains("fikk et nøkkellager.", Refusal("lager.p12"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("finnes-ikke.pem", "filen «finnes-ikke.pem» kan ikke leses")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----", "fikk noe som ikke er et X.509-sertifikat")]
    [InlineData("-----BEGIN CERTIFICATE-----", "fikk noe som ikke er PEM")]
    public void What_is_no_certificate_is_refused_with_its_place_and_the_fix(string given, string received)
    {
        var fault = Refusal(given);

        Assert.StartsWith("Tillitsankeret i «tillitsankere» i acceptance.json, nr. 1: forventet et sertifikat, ", fault, StringComparison.Ordinal);
        Assert.Contains(received, fault, StringComparison.Ordinal);
        Assert.EndsWith("Oppgi sertifikatet til utstederen som PEM, eller stien til en PEM- eller DER-fil.", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_cannot_name_a_file() => Assert.Throws<OptionsValidationException>(() => Tillitsankere.FraErklaring(["utsteder.pem"]));

    private string Refusal(string given) =>
        Assert.Throws<OptionsValidationException>(() => Tillitsankere.FraInnstilling([given], Setting, _folder)).Message;
}
