using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Writes a dosing as the structure of a prescription.</summary>
internal static class DoseringStruktur
{
    private const string Dogn = "Døgn";
    private static readonly string[] Tider = ["", "Morgen", "Formiddag", "Midt på dagen", "Ettermiddag", "Kveld"];
    private static readonly string[] Dager = ["", "Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"];

    public static Dosering Skriv(Dosevalg valg, DateOnly start) => valg.VedBehov
        ? new Dosering { Starttidspunkt = TS.OfDay(start), DoserEtterBehov = [VedBehov(valg)] }
        : new Dosering { Starttidspunkt = TS.OfDay(start), FasteDoser = Faste(valg) };

    private static IReadOnlyList<DoseFastTidspunkt> Faste(Dosevalg valg) => valg.Tidspunkter.Count == 0
        ? [Fast(valg, null)]
        : [.. valg.Tidspunkter.Select(t => Fast(valg, new CS(Kode(t), Tider[t])))];

    private static DoseFastTidspunkt Fast(Dosevalg valg, CS? tid) => new()
    {
        Mengde = new PQ(valg.Mengde, valg.Enhet),
        Intervall = new PQ(valg.Ukedager.Count > 0 ? 7 : valg.IntervallDogn, Dogn),
        Tidsomrade = tid,
        GisEksakt = false,
        FastDose = valg.Ukedager.Count == 0 && valg.DagerPa is null
            ? null
            : new FastDose
            {
                FasteUkedager = [.. valg.Ukedager.Select(d => new CS(Kode(d), Dager[d]))],
                DagerPa = valg.DagerPa,
                DagerAv = valg.DagerAv,
            },
    };

    private static DoseEtterBehov VedBehov(Dosevalg valg)
    {
        var maks = valg.MaksPerDogn ?? throw new InvalidOperationException("En dose ved behov må ha høyeste dose i døgnet.");
        return new DoseEtterBehov
        {
            Mengde = new PQ(valg.Mengde, valg.Enhet),
            DoseDognMaks = new PQ(maks, valg.Enhet),
            DoseTidsromMaks = new PQ(maks, valg.Enhet),
            Tidsrom = new PQ(1, Dogn),
            DoseIntervallMin = new PQ(24 * valg.Mengde / maks, "Time"),
        };
    }

    private static string Kode(int tall) => tall.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
