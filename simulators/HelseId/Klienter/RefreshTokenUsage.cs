namespace AcceptanceHarness.Simulators.HelseId.Klienter;

/// <summary>What happens to a refresh token when it is used (RefreshTokenUsageType).</summary>
public enum RefreshTokenUsage
{
    /// <summary>Every use gives a new one; the old one is dead.</summary>
    OneTimeUseOnly,

    /// <summary>The same one is given back and can be used until it expires.</summary>
    Reusable,
}
