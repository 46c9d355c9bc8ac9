namespace AcceptanceHarness.Wire.Messages.Kith;

/// <summary>A physical quantity.</summary>
/// <param name="V">The number.</param>
/// <param name="U">The unit, as M1 and FEST spell it (<c>tablett</c>, <c>ml</c>, <c>Døgn</c>); null leaves the attribute out.</param>
public sealed record PQ(decimal V, string? U);
