using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Writes the medicines of M30: products, packages and substances to prescribe by.</summary>
internal static class FestLegemiddelWriter
{
    private static readonly XNamespace Fs = Namespaces.ForskrivningFest;

    public static XElement Write(FestMerkevare merkevare) => new(
        Fs + "LegemiddelMerkevare",
        Produkt(merkevare.Produkt),
        Text(Fs + "Id", merkevare.Id),
        Text(Fs + "Varenavn", merkevare.Varenavn),
        Text(Fs + "LegemiddelformLang", merkevare.LegemiddelformLang),
        Virkestoffer(merkevare.RefVirkestofferMedStyrke),
        merkevare.Gyldigheter.Select(gyldighet => new XElement(
            Fs + "Reseptgyldighet",
            Code(Fs + "Kjonn", gyldighet.Kjonn),
            Text(Fs + "Varighet", gyldighet.Varighet.ToString()))));

    public static XElement Write(FestPakning pakning) => new(
        Fs + "Legemiddelpakning",
        Produkt(pakning.Produkt),
        Text(Fs + "Id", pakning.Id),
        Text(Fs + "Varenr", pakning.Varenr),
        pakning.Eans.Select(ean => Text(Fs + "Ean", ean)),
        pakning.Pakningsinfo.Select(info => new XElement(
            Fs + "Pakningsinfo",
            Text(Fs + "RefLegemiddelMerkevare", info.RefMerkevare),
            Text(Fs + "Pakningsstr", info.Pakningsstr),
            Code(Fs + "EnhetPakning", info.EnhetPakning),
            Code(Fs + "Pakningstype", info.Pakningstype),
            Number(Fs + "Mengde", info.Mengde))));

    public static XElement Write(FestLegemiddelVirkestoff virkestoff) => new(
        Fs + "LegemiddelVirkestoff",
        Produkt(virkestoff.Produkt),
        Text(Fs + "Id", virkestoff.Id),
        Virkestoffer(virkestoff.RefVirkestofferMedStyrke),
        virkestoff.RefMerkevarer.Select(id => Text(Fs + "RefLegemiddelMerkevare", id)),
        virkestoff.RefPakninger.Select(id => Text(Fs + "RefPakning", id)));

    private static object?[] Produkt(FestProdukt produkt) =>
    [
        Code(Fs + "Atc", produkt.Atc),
        Text(Fs + "NavnFormStyrke", produkt.NavnFormStyrke),
        Code(Fs + "Reseptgruppe", produkt.Reseptgruppe),
        Code(Fs + "LegemiddelformKort", produkt.LegemiddelformKort),
        produkt.RefVilkar.Select(id => Text(Fs + "RefVilkar", id)),
        Code(Fs + "Preparattype", produkt.Preparattype),
        produkt.Refusjoner.Select(refusjon => new XElement(
            Fs + "Refusjon",
            refusjon.RefRefusjonsgrupper.Select(id => Text(Fs + "RefRefusjonsgruppe", id)),
            Day(Fs + "GyldigFraDato", refusjon.GyldigFraDato))),
        produkt.RefByttegruppe is { } group
            ? new XElement(Fs + "PakningByttegruppe", Text(Fs + "RefByttegruppe", group))
            : null,
    ];

    private static IEnumerable<XElement> Virkestoffer(IReadOnlyList<string> ids) => ids.Select((id, index) => new XElement(
        Fs + "SortertVirkestoffMedStyrke",
        Whole(Fs + "Sortering", index + 1),
        Text(Fs + "RefVirkestoffMedStyrke", id)));
}
