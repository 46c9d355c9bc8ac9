using AcceptanceHarness.Wire.Ebxml;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>What came of sending a message.</summary>
/// <param name="Utfall">Whether it was acknowledged, refused, or given up.</param>
/// <param name="Forsok">How many times it was sent.</param>
/// <param name="Svar">The acknowledgment or the error message; null when there was none.</param>
/// <param name="Avvik">What was wrong with each answer on the way, in bokmål, the first first.</param>
internal sealed record Ebxmlsending(Ebxmlutfall Utfall, int Forsok, EbxmlMelding? Svar, IReadOnlyList<string> Avvik);
