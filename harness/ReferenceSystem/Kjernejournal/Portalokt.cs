using AcceptanceHarness.ReferenceSystem.HelseId;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>An open session in the portal, and the page in its window.</summary>
/// <param name="SessionId">The portal's id of it.</param>
/// <param name="Attest">The attest that it rests on now.</param>
/// <param name="Tilgang">The newest token; null for none.</param>
/// <param name="Forste">The token that it was made with.</param>
/// <param name="Side">What the page shows.</param>
internal sealed record Portalokt(string SessionId, Attest Attest, Tilgang? Tilgang, Tilgang? Forste, Portalside Side);
