namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Virkestoff: a substance.</summary>
/// <param name="Id">FEST id.</param>
/// <param name="Navn">Its name.</param>
public sealed record FestVirkestoff(string Id, string Navn);
