using System.Globalization;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Adapter;

/// <summary>Writes a chosen dosing as the structure of a prescription: one Dosering, or one for each step of a tapered dosing.</summary>
public static class DosevalgStruktur
{
    private const string Dogn = "Døgn";
    private const string Time = "Time";
    private static readonly string[] Tider = ["", "Morgen", "Formiddag", "Midt på dagen", "Ettermiddag", "Kveld"];
    private static readonly string[] Dager = ["", "Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag", "Søndag"];

    /// <summary>The structure.</summary>
    /// <param name="valg">What was chosen.</param>
    /// <param name="start">The first day.</param>
    public static IReadOnlyList<Dosering> Skriv(Dosevalg valg, DateOnly start)
    {
        ArgumentNullException.ThrowIfNull(valg);

        List<Dosering> periods = [];
        foreach (var trinn in valg.Deretter.Prepend(new Dosetrinn(valg.Mengde, valg.VarighetDager)))
        {
            DateOnly? end = trinn.VarighetDager is { } days ? start.AddDays(days) : null;
            periods.Add(new Dosering
            {
                Starttidspunkt = TS.OfDay(start),
                Sluttidspunkt = end is { } last ? TS.OfDay(last) : null,
                FasteDoser = valg.VedBehov ? [] : Faste(valg, trinn.Mengde),
                DoserEtterBehov = valg.VedBehov ? [VedBehov(valg)] : [],
            });
            start = end ?? start;
        }

        return periods;
    }

    private static IReadOnlyList<DoseFastTidspunkt> Faste(Dosevalg valg, decimal mengde) => valg switch
    {
        { Tidsdoser.Count: > 0 } => [.. valg.Tidsdoser.Select(t => Fast(valg, t.Mengde, Tidsomrade(t.Tidspunkt)))],
        { Tidspunkter.Count: > 0 } => [.. valg.Tidspunkter.Select(t => Fast(valg, mengde, Tidsomrade(t)))],
        _ => [Fast(valg, mengde, null)],
    };

    private static DoseFastTidspunkt Fast(Dosevalg valg, decimal mengde, CS? tid) => new()
    {
        Mengde = new PQ(mengde, valg.Enhet),
        Intervall = valg.IntervallTimer is { } timer ? new PQ(timer, Time) : new PQ(valg.Ukedager.Count > 0 ? 7 : valg.IntervallDogn, Dogn),
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
        var maks = valg.MaksPerDogn ?? throw new ArgumentException("En dose ved behov må ha høyeste dose i døgnet.", nameof(valg));
        return new DoseEtterBehov
        {
            Mengde = new PQ(valg.Mengde, valg.Enhet),
            DoseDognMaks = new PQ(maks, valg.Enhet),
            DoseTidsromMaks = new PQ(maks, valg.Enhet),
            Tidsrom = new PQ(1, Dogn),
            DoseIntervallMin = new PQ(24 * valg.Mengde / maks, Time),
        };
    }

    private static CS Tidsomrade(int tid) => new(Kode(tid), Tider[tid]);

    private static string Kode(int tall) => tall.ToString(CultureInfo.InvariantCulture);
}
