using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Tests.Wire.Messages.Agreement;

/// <summary>The example M1 with everything that the type can hold, on each level of medicine.</summary>
internal static class M1Variants
{
    public static IReadOnlyDictionary<string, byte[]> All { get; } = new Dictionary<string, byte[]>
    {
        ["M1 of a merkevare, as needed"] = M1(Full(EtterBehov(), Merkevare())),
        ["M1 of a virkestoff, weekdays"] = M1(Full(Ukedager(), Virkestoff())),
        ["M1 of a package, text only"] = M1(Example().ReseptDokLegemiddel.Forskrivning with { Doseringer = [] }),
    };

    private static byte[] M1(Forskrivning forskrivning) => M1(Example() with
    {
        Vernepliktig = false,
        SoktIndividRefusjon = true,
        Frikort = true,
        Vergeinnsynsreservasjon = false,
        TilEgenPraksis = false,
        RekvLegensNavn = false,
        RefNr = "90000001",
        Spesialitet = new CV("A", Kodeverksreferanse.Spesialitet, "Allmennmedisin"),
        TidligsteUtlevering = new DateOnly(2026, 3, 10),
        UtskrevetSykehus = true,
        ReseptDokLegemiddel = new ReseptDokLegemiddel
        {
            Merknad = "Blisterpakkes, æøå & <tegn>",
            RefHjemmel = Refusjonshjemmel.Paragraf2,
            KomLegemdlAdm = "Ingen",
            RefKode = new CV("L88", Kodeverksreferanse.RefusjonskodeIcpc, "Revmatoid artritt"),
            BytteresRekvirent = JaNei.Nei,
            Mengde = new PQ(0.5m, "kg"),
            LegemiddelUtenMt = new LegemiddelUtenMt("Finnes ikke ellers", "Fabrikken", true),
            Forskrivning = forskrivning,
        },
    });

    private static byte[] M1(Resept resept) => MsgHeadWriter.ToBytes(MsgHeadReader.Read(MessageCatalogTests.Type("M1").Example()) with
    {
        Documents = [Document.Of(ReseptWriter.Write(resept))],
    });

    private static Resept Example() => ReseptReader.Read(MsgHeadReader.Read(MessageCatalogTests.Type("M1").Example()));

    private static Forskrivning Full(Dosering dosering, Legemiddel legemiddel) => new()
    {
        Bruksomrade = "Mot smerter",
        DosVeiledEnkel = "Etter avtale",
        IngenKombinasjon = true,
        Bruk = Bruk.VedBehov,
        Kortdose = new CV("1", Kodeverksreferanse.Kortdose, "1 daglig"),
        Doseringer = [dosering],
        Legemiddel = legemiddel,
    };

    private static Dosering EtterBehov() => new()
    {
        Starttidspunkt = new TS("2026-03-02T08:00:00"),
        Sluttidspunkt = new TS("2026-04"),
        Doseringsregel = new Doseringsregel(new CS("1", "Blodprøve"), "Etter INR"),
        DoserEtterBehov =
        [
            new DoseEtterBehov
            {
                Mengde = new PQ(1.5m, "tablett"),
                Intervall = new PQ(1, "Døgn"),
                Infusjonshastighet = new Infusjonshastighet(new PQ(10, "ml"), new CS("t", "time")),
                DoseDognMaks = new PQ(6, "tablett"),
                DoseTidsromMaks = new PQ(2, "tablett"),
                Tidsrom = new PQ(4, "time"),
                DoseIntervallMin = new PQ(4, "time"),
            },
        ],
    };

    private static Dosering Ukedager() => new()
    {
        FasteDoser =
        [
            new DoseFastTidspunkt
            {
                Mengde = new PQ(2, "dose"),
                Klokkeslett = new TimeOnly(8, 30),
                GisEksakt = true,
                FastDose = new FastDose { FasteUkedager = [new CS("1", "Mandag"), new CS("4", "Torsdag")], DagerPa = 21, DagerAv = 7 },
            },
        ],
    };

    private static LegemiddelMerkevare Merkevare() => new()
    {
        NavnFormStyrke = "Ibux Tab 400 mg",
        Reseptgruppe = Reseptgruppe.C,
        Id = "ID_1",
        Varenavn = "Ibux",
        LegemiddelformLang = "Tablett, filmdrasjert",
    };

    private static LegemiddelVirkestoff Virkestoff() => new()
    {
        NavnFormStyrke = "Ibuprofen Tab 400 mg",
        Reseptgruppe = Reseptgruppe.C,
        Preparattype = new CS("3", "Annet"),
        Id = "ID_2",
    };
}
