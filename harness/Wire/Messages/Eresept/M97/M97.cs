namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M9.7: asks RF what has been dispensed on a prescription.</summary>
/// <param name="ReseptId">MsgId of the M1.</param>
/// <param name="Komprimering">Number of reports from which the answer is compressed; 0 means never.</param>
public sealed record M97(string ReseptId, int Komprimering = 0);
