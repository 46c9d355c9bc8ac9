using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Cli.Running;

/// <summary>Where and with what a run is made, for run.json.</summary>
internal static class RunSurroundings
{
    public static EnvironmentRecord Of(AcceptanceEnvironment environment, CriteriaRegister register) => new()
    {
        HarnessVersion = typeof(RunSurroundings).Assembly.GetName().Version?.ToString(3) ?? "ukjent",
        DotNet = RuntimeInformation.FrameworkDescription,
        Os = RuntimeInformation.OSDescription,
        TimeZone = TimeZoneInfo.Local.Id,
        Carrier = Carrier.Name(environment.Settings),
        Endpoints = environment.Host.EndpointTable("").ToDictionary(e => e.Key, e => e.Value.ToString()),
        CaThumbprint = Thumbprint(environment.Pki.Authority),
        TrustAnchors = [.. environment.Tillitsankere.Select(a => new TrustAnchorRecord(a.Sertifikat.Subject, Thumbprint(a.Sertifikat), a.Kilde))],
        SchemaSet = MessageSchemas.Own.Name,
        SchemaHash = MessageSchemas.Own.Hash,
        FeaturesHash = register.Features.Hash,
    };

    private static string Thumbprint(X509Certificate2 certificate) => certificate.GetCertHashString(HashAlgorithmName.SHA256);
}
