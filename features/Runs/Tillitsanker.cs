using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Features.Runs;

/// <summary>An issuer of the vendor's own certificates, trusted by the simulators in one run.</summary>
/// <param name="Sertifikat">The issuer's certificate, without key.</param>
/// <param name="Kilde">Where it was given, in bokmål.</param>
public sealed record Tillitsanker(X509Certificate2 Sertifikat, string Kilde);
