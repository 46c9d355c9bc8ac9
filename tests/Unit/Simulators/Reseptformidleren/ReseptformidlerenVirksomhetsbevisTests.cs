using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

/// <summary>The organisation proves itself with a certificate that is for it, from an issuer that is trusted.</summary>
public class ReseptformidlerenVirksomhetsbevisTests
{
    private readonly Legekontor _office = new();

    [Theory]
    [InlineData(CertificateUse.VirksomhetKryptering, false)]
    [InlineData(CertificateUse.VirksomhetSignering, true)]
    [InlineData(CertificateUse.VirksomhetAutentisering, true)]
    public void The_envelope_is_signed_with_a_key_for_it(CertificateUse use, bool taken)
    {
        var clear = Soap11.Write("M1Element", Signert(Eksempel("M1")), DocumentForm.Text);

        var answer = _office.Send(WsSecurity.Sign(clear, Pki.For(Kontoret, use), TimeProvider.System));

        Proven(answer, taken);
    }

    [Theory]
    [InlineData(CertificateUse.VirksomhetKryptering, false)]
    [InlineData(CertificateUse.VirksomhetAutentisering, true)]
    [InlineData(CertificateUse.VirksomhetSignering, true)]
    [InlineData(CertificateUse.PersonligSignatur, false)]
    public void The_TLS_client_authenticates_with_a_key_for_it(CertificateUse use, bool taken)
    {
        var clear = Soap11.Write("M1Element", Signert(Eksempel("M1")), DocumentForm.Text);

        var answer = _office.Send(clear, _office.Kall("M1") with { ClientCertificate = Pki.For(Kontoret, use) });

        Proven(answer, taken);
    }

    [Fact]
    public void An_issuer_that_is_not_trusted_is_named()
    {
        using var others = TestPki.Open(Directory.CreateTempSubdirectory("annen-ca-").FullName, TimeProvider.System);
        var clear = Soap11.Write("M1Element", Signert(Eksempel("M1")), DocumentForm.Text);

        var answer = _office.Send(WsSecurity.Sign(clear, others.For(Kontoret, CertificateUse.VirksomhetSignering), TimeProvider.System));

        Assert.Contains("utstedt av «Test-CA», som tjenesten ikke stoler på", answer.Soap.Fault, StringComparison.Ordinal);
        Assert.DoesNotContain("utløp", answer.Soap.Fault, StringComparison.Ordinal);
    }

    private static void Proven(Svar answer, bool taken)
    {
        Assert.Equal(taken, answer.Soap.Fault is null);
        Assert.Equal(!taken, answer.Findings.Any(finding => finding.Check == "organisation-proves-itself"));
    }
}
