using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M9.7: asks RF what has been dispensed on a prescription.</summary>
/// <param name="ReseptId">MsgId of the M1.</param>
/// <param name="Komprimering">Number of reports from which the answer is compressed; 0 means never.</param>
/// <param name="Samtykke">Whether the patient has consented to the question (JaNei); only version 2015 has it, and demands it.</param>
public sealed record M97(string ReseptId, int Komprimering = 0, CS? Samtykke = null);
