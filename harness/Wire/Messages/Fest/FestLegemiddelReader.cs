using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Reads the medicines of M30: products, packages and substances to prescribe by.</summary>
internal static class FestLegemiddelReader
{
    private static readonly XNamespace Fs = Namespaces.ForskrivningFest;

    public static FestMerkevare Merkevare(XElement merkevare) => new()
    {
        Produkt = Produkt(merkevare),
        Id = merkevare.Text(Fs + "Id"),
        Varenavn = merkevare.Text(Fs + "Varenavn"),
        LegemiddelformLang = merkevare.OptionalText(Fs + "LegemiddelformLang"),
        RefVirkestofferMedStyrke = Virkestoffer(merkevare),
        Gyldigheter = merkevare.All(Fs + "Reseptgyldighet", gyldighet => new FestReseptgyldighet(
            gyldighet.Optional(Fs + "Kjonn", ElementReading.AsCS), FestVarighet.Parse(gyldighet.Text(Fs + "Varighet")))),
    };

    public static FestPakning Pakning(XElement pakning) => new()
    {
        Produkt = Produkt(pakning),
        Id = pakning.Text(Fs + "Id"),
        Varenr = pakning.Text(Fs + "Varenr"),
        Eans = pakning.Texts(Fs + "Ean"),
        Pakningsinfo = pakning.All(Fs + "Pakningsinfo", info => new FestPakningsinfo(
            info.Text(Fs + "RefLegemiddelMerkevare"),
            info.Text(Fs + "Pakningsstr"),
            info.Value(Fs + "EnhetPakning", ElementReading.AsCV),
            info.Value(Fs + "Pakningstype", ElementReading.AsCV),
            info.Value(Fs + "Mengde", ElementReading.AsNumber))),
    };

    public static FestLegemiddelVirkestoff LegemiddelVirkestoff(XElement virkestoff) => new()
    {
        Produkt = Produkt(virkestoff),
        Id = virkestoff.Text(Fs + "Id"),
        RefVirkestofferMedStyrke = Virkestoffer(virkestoff),
        RefMerkevarer = virkestoff.Texts(Fs + "RefLegemiddelMerkevare"),
        RefPakninger = virkestoff.Texts(Fs + "RefPakning"),
    };

    private static FestProdukt Produkt(XElement legemiddel) => new()
    {
        Atc = legemiddel.Optional(Fs + "Atc", ElementReading.AsCV),
        NavnFormStyrke = legemiddel.Text(Fs + "NavnFormStyrke"),
        Reseptgruppe = legemiddel.Value(Fs + "Reseptgruppe", ElementReading.AsCS),
        LegemiddelformKort = legemiddel.Optional(Fs + "LegemiddelformKort", ElementReading.AsCV),
        RefVilkar = legemiddel.Texts(Fs + "RefVilkar"),
        Preparattype = legemiddel.Optional(Fs + "Preparattype", ElementReading.AsCS),
        Refusjoner = legemiddel.All(Fs + "Refusjon", refusjon => new FestRefusjon(
            refusjon.Texts(Fs + "RefRefusjonsgruppe"), refusjon.Value(Fs + "GyldigFraDato", ElementReading.AsDay))),
        RefByttegruppe = legemiddel.Element(Fs + "PakningByttegruppe")?.Text(Fs + "RefByttegruppe"),
    };

    private static string[] Virkestoffer(XElement legemiddel) =>
    [
        .. legemiddel.Elements(Fs + "SortertVirkestoffMedStyrke")
            .OrderBy(sortert => sortert.Value(Fs + "Sortering", ElementReading.AsWhole))
            .Select(sortert => sortert.Text(Fs + "RefVirkestoffMedStyrke")),
    ];
}
