using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Byttegruppe: packages that a pharmacy may substitute for each other.</summary>
/// <param name="Id">FEST id.</param>
/// <param name="Kode">Whether they may be substituted.</param>
/// <param name="MerknadTilByttbarhet">Whether there is a remark.</param>
/// <param name="BeskrivelseByttbarhet">The remark; null for none.</param>
public sealed record FestByttegruppe(string Id, CS Kode, bool MerknadTilByttbarhet, string? BeskrivelseByttbarhet);
