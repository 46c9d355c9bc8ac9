using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Name and size of a package.</summary>
/// <param name="Varenavn">Trade name.</param>
/// <param name="Pakningsstr">Size as text, for example <c>100</c> or <c>10 x 10</c>.</param>
/// <param name="EnhetPakning">Unit of the size (kodeverk 7452).</param>
public sealed record PakningsinfoResept(string Varenavn, string Pakningsstr, CV EnhetPakning);
