using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Tests.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.ReferenceSystem.HelseId;

/// <summary>The reference system sends nothing to a HelseID whose certificate it does not trust.</summary>
public sealed class SertifikatTests
{
    [Theory]
    [InlineData(true, true, AttemptOutcome.Performed)]
    [InlineData(false, true, AttemptOutcome.Unconfirmed)]
    [InlineData(false, false, AttemptOutcome.Performed)]
    public async Task Calls_a_server_that_it_trusts_and_no_other_unless_it_does_not_look(bool trusted, bool checks, AttemptOutcome expected)
    {
        await using var stubb = await HelseIdStubb.StartAsync(Legekontor.Pki.Server());
        var cast = Prove.Besetning(stubb, HelseIdTilhorighet.Flere) with { TillitsankerPem = trusted ? Legekontor.Pki.AuthorityPem : EnAnnenUtsteder() };
        using var stasjon = new Arbeidsstasjon(
            cast, new HelseIdPolicies { ChecksCertificate = checks }, TimeProvider.System, _ => { });

        var attempt = await stasjon.HentAsync(cast.Brukere[0], somBruker: false, TestContext.Current.CancellationToken);

        Assert.Equal((expected, expected == AttemptOutcome.Performed), (attempt.Outcome, stubb.Kall.Count > 0));
        Assert.Equal(expected == AttemptOutcome.Unconfirmed, attempt.Shown[0].Text.StartsWith("HelseID har ikke et sertifikat", StringComparison.Ordinal));
    }

    private static string EnAnnenUtsteder()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var now = TimeProvider.System.GetUtcNow();
        using var made = new CertificateRequest("CN=en annen", key, HashAlgorithmName.SHA256).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return made.ExportCertificatePem();
    }
}
