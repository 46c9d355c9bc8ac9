namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A renewal as M9.6 shows it.</summary>
/// <param name="NyReseptId">The prescription that replaces this one.</param>
/// <param name="ForrigeReseptId">The prescription that this one replaces.</param>
public sealed record M96Fornying(string? NyReseptId, string? ForrigeReseptId);
