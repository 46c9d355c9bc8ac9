using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A national party of a tenant: its HER-id, its certificates with keys, and what it does.</summary>
/// <param name="HerId">The HER-id.</param>
/// <param name="Signering">What it signs with.</param>
/// <param name="Kryptering">What is encrypted for it: the one in use first.</param>
/// <param name="Part">What it does with what it is sent.</param>
internal sealed record Nasjonalpart(string HerId, X509Certificate2 Signering, IReadOnlyList<X509Certificate2> Kryptering, IBusspart Part);
