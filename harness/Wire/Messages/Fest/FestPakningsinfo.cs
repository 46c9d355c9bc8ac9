using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Pakningsinfo: how much of a product a package holds.</summary>
/// <param name="RefMerkevare">FEST id of the product.</param>
/// <param name="Pakningsstr">Size as text, for example <c>100</c>.</param>
/// <param name="EnhetPakning">Unit of the size (kodeverk 7452).</param>
/// <param name="Pakningstype">Kind of package.</param>
/// <param name="Mengde">Size as a number.</param>
public sealed record FestPakningsinfo(string RefMerkevare, string Pakningsstr, CV EnhetPakning, CV Pakningstype, decimal Mengde);
