using AcceptanceHarness.Wire.Messages.Kalendere;

namespace AcceptanceHarness.Simulators.Helsenorge.Dialog;

/// <summary>The time that a citizen reserves or cancels.</summary>
/// <param name="Uid">The appointment's id, as the service gave it.</param>
/// <param name="Start">When it begins, in the form that it is to be written.</param>
/// <param name="Sekvens">The number of the change.</param>
/// <param name="Avbestill">Whether the time is cancelled; reserved otherwise.</param>
public sealed record Timeonske(string Uid, Kalendertid Start, int Sekvens, bool Avbestill);
