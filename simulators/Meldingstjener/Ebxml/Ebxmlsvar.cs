using AcceptanceHarness.Wire.Ebxml;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>An answer to a message that was sent, judged.</summary>
/// <param name="Utfall">What it says.</param>
/// <param name="Svar">The answer; null when there was none that could be read.</param>
/// <param name="Avvik">What is wrong with it, in bokmål.</param>
internal sealed record Ebxmlsvar(Ebxmlutfall Utfall, EbxmlMelding? Svar, IReadOnlyList<string> Avvik);
