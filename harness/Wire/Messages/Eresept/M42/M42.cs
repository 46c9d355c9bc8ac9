namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M4.2: the reference numbers that M4.1 asked for.</summary>
/// <param name="RefNr">At least one.</param>
public sealed record M42(IReadOnlyList<string> RefNr);
