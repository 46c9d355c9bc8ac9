using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>The issuer that a tenant's services trust.</summary>
internal static class Utsteder
{
    private const string Tjeneste = "helseid";

    /// <summary>The tenant's own issuer, without a trailing slash; empty where no HelseID runs.</summary>
    public static string For(Tenant tenant) =>
        tenant.Addresses.TryGetValue(Tjeneste, out var address) ? address.AbsoluteUri.TrimEnd('/') : "";
}
