using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Kortdose: a dosing with a code of its own.</summary>
/// <param name="Kortdose">The code (kodeverk 7478).</param>
/// <param name="BeskrivelseTerm">The dosing in words.</param>
public sealed record FestKortdose(CV Kortdose, string BeskrivelseTerm);
