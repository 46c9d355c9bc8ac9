using AcceptanceHarness.ReferenceSystem.HelseId;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>What came of a call with an attest.</summary>
/// <param name="Svar">The answer, or why there is none.</param>
/// <param name="Attest">The attest that it was made with in the end.</param>
/// <param name="Tilgang">The token that it was made with; null for none.</param>
internal sealed record Attestertsvar(Kjernejournalsvar Svar, Attest Attest, Tilgang? Tilgang);
