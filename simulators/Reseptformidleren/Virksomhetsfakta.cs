using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>The facts about how the calling organisation proved itself.</summary>
internal static class Virksomhetsfakta
{
    /// <summary>Adds them: a WS-Security signature counts before a TLS client certificate.</summary>
    public static void Add(Dictionary<string, string> facts, SimulatedCall call, Aapnet opened, TrustAnchor trust)
    {
        var readings = opened.Konvolutter.Select(envelope => WsSecurity.Verify(envelope, trust)).ToArray();
        var signature = readings.FirstOrDefault(reading => reading is { IsValid: true, IsTrusted: true })
            ?? readings.FirstOrDefault(reading => reading.IsPresent);
        if (signature is not null)
        {
            var wrong = signature.Reason ?? signature.Distrust ?? (signature.Certificate is { } signer ? KeyPurpose.WhyNotForSigning(signer) : null);
            Add(facts, EreseptFacts.WsSecurity, signature.SubjectSerialNumber, wrong);
            return;
        }

        if (call.ClientCertificate is { } certificate)
        {
            var wrong = trust.WhatIsWrong(certificate) ?? KeyPurpose.WhyNotForClient(certificate);
            Add(facts, EreseptFacts.Klientsertifikat, TrustAnchor.SerialNumberOf(certificate), wrong);
            return;
        }

        facts[EreseptFacts.Virksomhetsbevis] = EreseptFacts.Mangler;
    }

    private static void Add(Dictionary<string, string> facts, string proof, string? orgnr, string? wrong)
    {
        facts[EreseptFacts.Virksomhetsbevis] = proof;
        facts[EreseptFacts.VirksomhetsbevisResultat] = wrong is null ? EreseptFacts.Gyldig : EreseptFacts.Ugyldig;
        if (wrong is not null)
        {
            facts[EreseptFacts.VirksomhetsbevisFeil] = wrong;
        }

        if (orgnr is not null)
        {
            facts[EreseptFacts.VirksomhetOrgnr] = orgnr;
        }
    }
}
