using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>How fast an infusion runs.</summary>
/// <param name="Volum">Volume per unit of time.</param>
/// <param name="Tidsenhet">The unit of time.</param>
public sealed record Infusjonshastighet(PQ Volum, CS Tidsenhet);
