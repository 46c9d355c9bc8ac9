using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Tests.Core.Checks.Eresept;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

public class ReseptformidlerenHelseIdTests
{
    private readonly Legekontor _office = new();

    [Fact]
    public void A_prescription_signed_by_the_organisation_with_HelseID_is_taken_in_where_the_profile_lets_it()
    {
        _office.Options.Profil = EreseptFacts.ProfilVirksomhetssignatur;

        var answer = _office.Send(Konvolutt("M1", AvVirksomheten(Utvekslinger.Token)));

        Assert.Equal("1", answer.Apprec.Status.V);
        Assert.Empty(answer.Findings);
        Assert.Equal(("1", "ja"), (answer.Reading.Facts[EreseptFacts.HelseIdVedlegg], answer.Reading.Facts[EreseptFacts.HelseIdVedleggLesbart]));
    }

    [Fact]
    public void The_same_prescription_is_refused_by_the_default_profile()
    {
        var answer = _office.Send(Konvolutt("M1", AvVirksomheten(Utvekslinger.Token)));

        Assert.Equal("2", answer.Apprec.Status.V);
        Assert.Contains(answer.Findings, finding => finding.Check == ContentSignatureIsThePrescribers.CheckId);
    }

    [Fact]
    public void A_personal_signature_is_taken_in_by_both_profiles()
    {
        Assert.Equal("1", _office.Send("M1", Eksempel("M1")).Apprec.Status.V);

        _office.Options.Profil = EreseptFacts.ProfilVirksomhetssignatur;
        Assert.Equal("1", _office.Send("M1", Eksempel("M1")).Apprec.Status.V);
    }

    private static byte[] AvVirksomheten(params string[] tokens)
    {
        var document = Eksempel("M1");
        document.MedHelseId(tokens);
        return XmlSignature.Sign(WireXml.ToBytes(document), Pki.For(Kontoret, CertificateUse.VirksomhetSignering));
    }
}
