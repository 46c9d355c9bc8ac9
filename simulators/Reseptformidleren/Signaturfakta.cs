using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>The facts about a content signature.</summary>
internal static class Signaturfakta
{
    /// <summary>Adds them.</summary>
    public static void Add(Dictionary<string, string> facts, SignatureReading signature)
    {
        facts[EreseptFacts.Signatur] = !signature.IsPresent
            ? EreseptFacts.Mangler
            : signature is { IsValid: true, IsTrusted: true } ? EreseptFacts.Gyldig : EreseptFacts.Ugyldig;
        if (signature.IsPresent && facts[EreseptFacts.Signatur] == EreseptFacts.Ugyldig)
        {
            facts[EreseptFacts.SignaturFeil] = signature.Reason ?? signature.Distrust ?? "ukjent grunn";
        }

        if (signature.Certificate is not { } certificate)
        {
            return;
        }

        facts[EreseptFacts.SignaturNokkelTilSignering] = signature.IsNonRepudiation ? EreseptFacts.Ja : EreseptFacts.Nei;
        facts[EreseptFacts.SignaturNokkelbruk] =
            certificate.Extensions.OfType<X509KeyUsageExtension>().FirstOrDefault()?.KeyUsages.ToString() ?? "ingen";
        facts[EreseptFacts.SignaturEier] = certificate.Subject;
        if (signature.SubjectSerialNumber is { } hpr)
        {
            facts[EreseptFacts.SignaturHpr] = hpr;
        }
    }
}
