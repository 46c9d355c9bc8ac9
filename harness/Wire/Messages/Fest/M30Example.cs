using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>An M30 with an entry in each category that the harness reads, and one that has gone out.</summary>
internal static class M30Example
{
    private static readonly DateTimeOffset Endret = new(2026, 1, 15, 4, 0, 0, TimeSpan.FromHours(1));
    private static readonly CV Atc = new("D10BA01", Kodeverksreferanse.Atc, "Isotretinoin");

    public static XDocument Create() => new(M30Writer.Write(M30()));

    private static M30 M30() => new()
    {
        HentetDato = new DateTimeOffset(2026, 3, 2, 4, 0, 0, TimeSpan.FromHours(1)),
        GyldigFradatoHelfo = new DateOnly(2026, 3, 1),
        Merkevarer = [Oppforing("01", Merkevare())],
        Pakninger = [Oppforing("02", Pakning()), new(Id("03"), Endret, FestStatus.Utgatt, null)],
        Virkestoffer = [Oppforing("04", new FestVirkestoff(Id("14"), "Isotretinoin"))],
        VirkestofferMedStyrke = [Oppforing("05", new FestVirkestoffMedStyrke(Id("15"), new PQ(10, "mg"), Id("14"), new CV("1", null, "Lik")) { StyrkeNevner = new PQ(1, "ml") })],
        LegemiddelVirkestoffer = [Oppforing("06", LegemiddelVirkestoff())],
        Handelsvarer = [Oppforing("07", new FestHandelsvare(Handelsvareart.MedForbMatr, "800001", "Prøvemateriell"))],
        Refusjoner = [Oppforing("08", Refusjon())],
        Vilkar = [Oppforing("09", new FestVilkar(Id("19"), new CV("1", null, "Forskrivningsregel"), new CS("1", "Rekvirent"), "Bare til menn."))],
        Varsler = [Oppforing("0A", Varsel())],
        Kodeverk = [Oppforing("0B", new FestKodeverk(Reseptgruppe.Oid, "Reseptgruppe", "Reseptgruppe", "Testrammeverket", [new(Id("1B"), "C", "Reseptgruppe C")]))],
        Byttegrupper = [Oppforing("0C", new FestByttegruppe(Id("1C"), new CS("1", "Byttbar"), true, "Bare samme styrke."))],
        Interaksjoner = [Oppforing("0D", Interaksjon())],
        StrDoseringer = [Oppforing("0E", new FestKortdose(new CV("1", Kodeverksreferanse.Kortdose, "1 daglig"), "1 daglig"))],
    };

    private static FestMerkevare Merkevare() => new()
    {
        Produkt = Produkt() with { RefVilkar = [Id("19")], Refusjoner = [new FestRefusjon([Id("18")], new DateOnly(2026, 1, 1))] },
        Id = Id("11"),
        Varenavn = "Prøvekapsel",
        LegemiddelformLang = "Kapsel, myk",
        RefVirkestofferMedStyrke = [Id("15")],
        Gyldigheter = [new FestReseptgyldighet(Kodeverk.Kjonn.Kvinne, new FestVarighet(0, 0, 7)), new FestReseptgyldighet(null, new FestVarighet(1, 0, 0))],
    };

    private static FestPakning Pakning() => new()
    {
        Produkt = Produkt() with { RefByttegruppe = Id("1C") },
        Id = Id("12"),
        Varenr = "099001",
        Eans = ["7090000000017"],
        Pakningsinfo = [new FestPakningsinfo(Id("11"), "30", new CV("stk", Kodeverksreferanse.EnhetPakning, "stykk"), new CV("1", null, "Blisterpakning"), 30)],
    };

    private static FestLegemiddelVirkestoff LegemiddelVirkestoff() => new()
    {
        Produkt = Produkt() with { NavnFormStyrke = "Isotretinoin Kaps 10 mg" },
        Id = Id("16"),
        RefVirkestofferMedStyrke = [Id("15")],
        RefMerkevarer = [Id("11")],
        RefPakninger = [Id("12")],
    };

    private static FestProdukt Produkt() => new()
    {
        Atc = Atc,
        NavnFormStyrke = "Prøvekapsel Kaps 10 mg",
        Reseptgruppe = Reseptgruppe.C,
        LegemiddelformKort = new CV("21", Kodeverksreferanse.LegemiddelformKort, "Kapsel"),
        Preparattype = new CS("9", "Annet"),
    };

    private static FestRefusjonshjemmel Refusjon() => new(
        Refusjonshjemmel.Paragraf2, true, false, [new FestRefusjonsgruppe(Id("18"), new CV("1", null, "Akne"), Atc, true)]);

    private static FestVarsel Varsel() => new(
        new CV("1", null, "Sikkerhetsvarsel"), "Fosterskade", "Skal ikke brukes av gravide.", new CV("1", null, "Ved forskrivning"), new DateOnly(2026, 1, 1))
    {
        RefMerkevarer = [Id("11")],
    };

    private static FestInteraksjon Interaksjon() => new()
    {
        Id = Id("1D"),
        Relevans = new CS("1", "Bør unngås"),
        KliniskKonsekvens = "Økt trykk i hodet.",
        Kildegrunnlag = new CS("1", "Kasusrapporter"),
        Handtering = "Velg et annet legemiddel.",
        Substansgrupper =
        [
            new FestSubstansgruppe("Retinoider", [new FestSubstans("Isotretinoin", Atc)]),
            new FestSubstansgruppe(null, [new FestSubstans("Tetracykliner", new CV("J01AA", Kodeverksreferanse.Atc, "Tetracykliner"))]),
        ],
    };

    private static FestOppforing<T> Oppforing<T>(string nummer, T innhold)
        where T : class => new(Id(nummer), Endret, FestStatus.Aktiv, innhold);

    private static string Id(string nummer) => $"ID_6F0C1B52-3D1E-4A77-9A30-0000000000{nummer}";
}
