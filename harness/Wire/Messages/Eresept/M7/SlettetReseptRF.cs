namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M7: tells who prescribed that somebody else has called the prescription back; the M1 travels as a further document.</summary>
/// <param name="Tidspunkt">When it was taken out of Reseptformidleren.</param>
public sealed record SlettetReseptRF(DateTimeOffset Tidspunkt);
