namespace AcceptanceHarness.Wire.Messages.Kith;

/// <summary>A coded value that names its kodeverk.</summary>
/// <param name="V">The code.</param>
/// <param name="S">The kodeverk's OID; null leaves the attribute out.</param>
/// <param name="DN">The code's meaning in bokmål; null leaves the attribute out.</param>
/// <param name="OT">The original text; null leaves the attribute out.</param>
public sealed record CV(string V, string? S, string? DN = null, string? OT = null);
