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
            var valid = signature is { IsValid: true, IsTrusted: true };
            Add(facts, EreseptFacts.WsSecurity, valid, signature.SubjectSerialNumber, signature.Reason);
            return;
        }

        if (call.ClientCertificate is { } certificate)
        {
            Add(facts, EreseptFacts.Klientsertifikat, trust.Trusts(certificate), TrustAnchor.SerialNumberOf(certificate), null);
            return;
        }

        facts[EreseptFacts.Virksomhetsbevis] = EreseptFacts.Mangler;
    }

    private static void Add(Dictionary<string, string> facts, string proof, bool valid, string? orgnr, string? reason)
    {
        facts[EreseptFacts.Virksomhetsbevis] = proof;
        facts[EreseptFacts.VirksomhetsbevisResultat] = valid ? EreseptFacts.Gyldig : EreseptFacts.Ugyldig;
        if (!valid)
        {
            facts[EreseptFacts.VirksomhetsbevisFeil] =
                reason ?? "Sertifikatet er ikke utstedt av en utsteder tjenesten stoler på, eller det er utløpt";
        }

        if (orgnr is not null)
        {
            facts[EreseptFacts.VirksomhetOrgnr] = orgnr;
        }
    }
}
