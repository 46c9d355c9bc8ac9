using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>An M1 of a package with fixed doses.</summary>
internal static class M1Example
{
    public static XDocument Create() => MsgHeadWriter.ToDocument(Head());

    public static MsgHead Head() =>
        ExampleHead.Question(Meldingstype.Resept, ReseptWriter.Write(Resept()), ExampleHead.ReseptId);

    public static Resept Resept() => new()
    {
        Forskrivningsdato = new DateOnly(2026, 3, 2),
        Utloper = new DateOnly(2027, 3, 1),
        ReseptDokLegemiddel = new ReseptDokLegemiddel
        {
            Antall = 1,
            Reiterasjon = 3,
            BytteresRekvirent = JaNei.Ja,
            Forskrivning = new Forskrivning
            {
                Bruksomrade = "Mot smerter",
                DosVeiledEnkel = "1 tablett morgen og kveld",
                Bruk = Bruk.Fast,
                Doseringer = [new Dosering { Starttidspunkt = TS.OfDay(new DateOnly(2026, 3, 2)), FasteDoser = Doser() }],
                Legemiddel = Pakning(),
            },
        },
        OppdatertFest = new DateTimeOffset(2026, 3, 1, 4, 0, 0, TimeSpan.FromHours(1)),
        LastResept = false,
    };

    private static DoseFastTidspunkt[] Doser() => [Dose(Tidsomrade.Morgen), Dose(Tidsomrade.Kveld)];

    private static DoseFastTidspunkt Dose(CS tidsomrade) => new()
    {
        Mengde = new PQ(1, "tablett"),
        Intervall = new PQ(1, "Døgn"),
        Tidsomrade = tidsomrade,
        GisEksakt = false,
    };

    private static Legemiddelpakning Pakning() => new()
    {
        Atc = new CV("M01AE01", Kodeverksreferanse.Atc, "Ibuprofen"),
        NavnFormStyrke = "Ibux Tab 400 mg",
        Reseptgruppe = Reseptgruppe.C,
        LegemiddelformKort = new CV("53", Kodeverksreferanse.LegemiddelformKort, "Tablett"),
        Varenr = "990111",
        PakningsinfoResept = [new PakningsinfoResept("Ibux", "100", new CV("stk", Kodeverksreferanse.EnhetPakning, "stykk"))],
    };
}
