namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>One code of a code list.</summary>
/// <param name="Id">FEST id.</param>
/// <param name="Kode">The code.</param>
/// <param name="Term">What it means.</param>
public sealed record FestKode(string Id, string Kode, string Term);
