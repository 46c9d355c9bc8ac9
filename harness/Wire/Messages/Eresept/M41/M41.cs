namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M4.1: asks RF for reference numbers.</summary>
/// <param name="Antall">How many are wanted.</param>
public sealed record M41(int Antall);
