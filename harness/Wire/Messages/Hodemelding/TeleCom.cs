using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>A telephone number or another electronic address.</summary>
/// <param name="TypeTelecom">Kind, for example V=HP (hovedtelefon).</param>
/// <param name="TeleAddress">The address as a URI, for example <c>tel:22222222</c>.</param>
public sealed record TeleCom(CS? TypeTelecom, string TeleAddress);
