using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Wire.Jose;

/// <summary>Makes what signs and verifies; nothing is kept of a stranger's keys.</summary>
internal static class Providers
{
    public static CryptoProviderFactory Factory { get; } = new() { CacheSignatureProviders = false };
}
