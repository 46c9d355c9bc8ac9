namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Goods that are no medicine.</summary>
/// <param name="Art">Which kind.</param>
/// <param name="Nr">Item number.</param>
/// <param name="Navn">Its name.</param>
public sealed record FestHandelsvare(Handelsvareart Art, string Nr, string Navn);
