using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads a medicine at the level it was prescribed on.</summary>
internal static class LegemiddelReader
{
    private static readonly XNamespace Ns = Namespaces.Forskrivning;

    public static Legemiddel Read(XElement forskrivning) =>
        forskrivning.Optional<Legemiddel>(Ns + "Legemiddelpakning", ReadPakning)
        ?? forskrivning.Optional<Legemiddel>(Ns + "LegemiddelMerkevare", ReadMerkevare)
        ?? forskrivning.Optional<Legemiddel>(Ns + "LegemiddelVirkestoff", ReadVirkestoff)
        ?? throw new MessageFormatException(
            "Forskrivning har verken Legemiddelpakning, LegemiddelMerkevare eller LegemiddelVirkestoff.");

    private static Legemiddelpakning ReadPakning(XElement pakning) => new()
    {
        Atc = pakning.Optional(Ns + "Atc", ElementReading.AsCV),
        NavnFormStyrke = pakning.Text(Ns + "NavnFormStyrke"),
        Reseptgruppe = pakning.Value(Ns + "Reseptgruppe", ElementReading.AsCS),
        LegemiddelformKort = pakning.Optional(Ns + "LegemiddelformKort", ElementReading.AsCV),
        Preparattype = pakning.Optional(Ns + "Preparattype", ElementReading.AsCS),
        Varenr = pakning.Text(Ns + "Varenr"),
        PakningsinfoResept = pakning.All(Ns + "PakningsinfoResept", ReadPakningsinfo),
    };

    private static LegemiddelMerkevare ReadMerkevare(XElement merkevare) => new()
    {
        Atc = merkevare.Optional(Ns + "Atc", ElementReading.AsCV),
        NavnFormStyrke = merkevare.Text(Ns + "NavnFormStyrke"),
        Reseptgruppe = merkevare.Value(Ns + "Reseptgruppe", ElementReading.AsCS),
        LegemiddelformKort = merkevare.Optional(Ns + "LegemiddelformKort", ElementReading.AsCV),
        Preparattype = merkevare.Optional(Ns + "Preparattype", ElementReading.AsCS),
        Id = merkevare.OptionalText(Ns + "Id"),
        Varenavn = merkevare.Text(Ns + "Varenavn"),
        LegemiddelformLang = merkevare.OptionalText(Ns + "LegemiddelformLang"),
    };

    private static LegemiddelVirkestoff ReadVirkestoff(XElement virkestoff) => new()
    {
        Atc = virkestoff.Optional(Ns + "Atc", ElementReading.AsCV),
        NavnFormStyrke = virkestoff.Text(Ns + "NavnFormStyrke"),
        Reseptgruppe = virkestoff.Value(Ns + "Reseptgruppe", ElementReading.AsCS),
        LegemiddelformKort = virkestoff.Optional(Ns + "LegemiddelformKort", ElementReading.AsCV),
        Preparattype = virkestoff.Optional(Ns + "Preparattype", ElementReading.AsCS),
        Id = virkestoff.Text(Ns + "Id"),
    };

    private static PakningsinfoResept ReadPakningsinfo(XElement pakning) => new(
        pakning.Text(Ns + "Varenavn"),
        pakning.Text(Ns + "Pakningsstr"),
        pakning.Value(Ns + "EnhetPakning", ElementReading.AsCV));
}
