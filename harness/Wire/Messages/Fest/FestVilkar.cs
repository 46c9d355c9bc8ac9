using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Vilkar: a condition that the prescriber is to see.</summary>
/// <param name="Id">FEST id.</param>
/// <param name="Gruppe">What kind of condition.</param>
/// <param name="GjelderFor">Whom it is for.</param>
/// <param name="Tekst">The condition in words.</param>
public sealed record FestVilkar(string Id, CV Gruppe, CS GjelderFor, string Tekst);
