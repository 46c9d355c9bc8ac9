using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>The prescriptions that the scenarios' doctor chooses.</summary>
/// <remarks>Item numbers and names are made up for the test data; only the ATC codes are real.</remarks>
public static class Reseptvalg
{
    public static Forskrivning Vanlig { get; } = new()
    {
        NavnFormStyrke = "Ibux Tab 400 mg",
        Varenr = "990101",
        Atc = "M01AE01",
        AtcNavn = "Ibuprofen",
        Bruksomrade = "mot smerter",
        Dosering = Doseringsvalg.Finn("1 tablett hver morgen"),
    };

    public static Forskrivning EtAnnetLegemiddel { get; } = Vanlig with
    {
        NavnFormStyrke = "Paracet Tab 500 mg",
        Varenr = "990102",
        Atc = "N02BE01",
        AtcNavn = "Paracetamol",
    };

    public static Forskrivning Prevensjon { get; } = Vanlig with
    {
        NavnFormStyrke = "Østrinett Tab 150 µg/30 µg",
        Varenr = "990103",
        Atc = "G03AA07",
        AtcNavn = "Levonorgestrel og etinyløstradiol",
        Bruksomrade = "prevensjon",
    };

    public static Forskrivning Last { get; } = Vanlig with { Last = true };

    public static Forskrivning EnLastTil { get; } = EtAnnetLegemiddel with { Last = true };

    public static Forskrivning ILegensNavn { get; } = Vanlig with { ILegensNavn = true };

    public static Forskrivning Dobbeltklikk { get; } = Vanlig with { Trykk = 2 };

    public static Forskrivning FraOgMed(DateOnly dag) => Vanlig with { TidligsteUtlevering = dag };

    public static Forskrivning Med(Dosevalg dosering) => Vanlig with
    {
        Dosering = dosering,
        Bruk = dosering.VedBehov ? "3" : "1",
    };

    public static Forskrivning MedMerknad(string innhold) => Vanlig with { Merknad = Merknader.Finn(innhold) };
}
