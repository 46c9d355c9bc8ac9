namespace AcceptanceHarness.Wire.Messages.Kith;

/// <summary>A simple coded value: the kodeverk is given by the element it stands in.</summary>
/// <param name="V">The code.</param>
/// <param name="DN">The code's meaning in bokmål; null leaves the attribute out.</param>
public sealed record CS(string V, string? DN = null);
