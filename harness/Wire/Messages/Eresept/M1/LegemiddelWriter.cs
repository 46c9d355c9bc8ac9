using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes a medicine at the level it was prescribed on.</summary>
internal static class LegemiddelWriter
{
    private static readonly XNamespace Ns = Namespaces.Forskrivning;

    public static XElement Write(Legemiddel legemiddel) => legemiddel switch
    {
        Legemiddelpakning pakning => Write(pakning),
        LegemiddelMerkevare merkevare => Write(merkevare),
        LegemiddelVirkestoff virkestoff => Write(virkestoff),
        _ => throw new ArgumentOutOfRangeException(nameof(legemiddel), legemiddel.GetType().Name, "Unknown kind of Legemiddel."),
    };

    private static XElement Write(Legemiddelpakning pakning) => new(
        Ns + "Legemiddelpakning",
        WriteShared(pakning),
        Text(Ns + "Varenr", pakning.Varenr),
        pakning.PakningsinfoResept.Select(Write));

    private static XElement Write(LegemiddelMerkevare merkevare) => new(
        Ns + "LegemiddelMerkevare",
        WriteShared(merkevare),
        Text(Ns + "Id", merkevare.Id),
        Text(Ns + "Varenavn", merkevare.Varenavn),
        Text(Ns + "LegemiddelformLang", merkevare.LegemiddelformLang));

    private static XElement Write(LegemiddelVirkestoff virkestoff) => new(
        Ns + "LegemiddelVirkestoff",
        WriteShared(virkestoff),
        Text(Ns + "Id", virkestoff.Id));

    private static XElement Write(PakningsinfoResept pakning) => new(
        Ns + "PakningsinfoResept",
        Text(Ns + "Varenavn", pakning.Varenavn),
        Text(Ns + "Pakningsstr", pakning.Pakningsstr),
        Code(Ns + "EnhetPakning", pakning.EnhetPakning));

    private static XElement?[] WriteShared(Legemiddel legemiddel) =>
    [
        Code(Ns + "Atc", legemiddel.Atc),
        Text(Ns + "NavnFormStyrke", legemiddel.NavnFormStyrke),
        Code(Ns + "Reseptgruppe", legemiddel.Reseptgruppe),
        Code(Ns + "LegemiddelformKort", legemiddel.LegemiddelformKort),
        Code(Ns + "Preparattype", legemiddel.Preparattype),
    ];
}
