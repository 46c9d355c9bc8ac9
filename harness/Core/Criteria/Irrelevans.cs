using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Core.Criteria;

/// <summary>Why a scenario does not concern a system.</summary>
/// <param name="Grunn">One sentence of bokmål, as the report says it.</param>
/// <param name="Funksjon">The function that the system declares that it lacks; null when its profile is another.</param>
public sealed record Irrelevans(string Grunn, Funksjon? Funksjon);
