using AcceptanceHarness.ReferenceSystem.HelseId;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>What came of a call: the answer when it was a success, or why it was not.</summary>
internal sealed record Kjernejournalsvar(Nettsvar? Svar, Kjernejournalfeil? Feil);
