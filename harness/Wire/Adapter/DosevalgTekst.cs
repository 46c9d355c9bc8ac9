using System.Globalization;

namespace AcceptanceHarness.Wire.Adapter;

/// <summary>Writes a chosen dosing as the words that stand on the medicine's label (DosVeiledEnkel).</summary>
public static class DosevalgTekst
{
    private static readonly CultureInfo Norsk = CultureInfo.GetCultureInfo("nb-NO");
    private static readonly string[] Tider = ["", "morgen", "formiddag", "midt på dagen", "ettermiddag", "kveld"];
    private static readonly string[] Dager = ["", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

    /// <summary>The words.</summary>
    public static string Skriv(Dosevalg valg)
    {
        ArgumentNullException.ThrowIfNull(valg);

        var first = Trinn(valg, valg.Mengde, valg.VarighetDager);
        return string.Join(", deretter ", valg.Deretter.Select(trinn => Trinn(valg, trinn.Mengde, trinn.VarighetDager)).Prepend(first));
    }

    private static string Trinn(Dosevalg valg, decimal mengde, int? dager) =>
        dager is { } antall ? $"{Uten(valg, mengde)} i {Heltall(antall)} dager" : Uten(valg, mengde);

    private static string Uten(Dosevalg valg, decimal mengde)
    {
        var dose = Dose(mengde, valg.Enhet);
        return valg switch
        {
            { VedBehov: true, MaksPerDogn: { } maks } => $"{dose} ved behov, høyst {Dose(maks, valg.Enhet)} i døgnet",
            { VedBehov: true } => $"{dose} ved behov",
            { DagerPa: { } pa, DagerAv: { } av } => $"{dose} i {Heltall(pa)} dager, deretter {Heltall(av)} dager pause",
            { Ukedager.Count: > 0 } => $"{dose} {Og(valg.Ukedager.Select(d => Dager[d]))}",
            { Tidsdoser.Count: > 0 } => Og(valg.Tidsdoser.Select(t => $"{Dose(t.Mengde, valg.Enhet)} {Tider[t.Tidspunkt]}")),
            { Tidspunkter.Count: > 0 } => $"{dose} {Og(valg.Tidspunkter.Select(t => Tider[t]))}",
            { IntervallTimer: { } timer } => $"{dose} hver {Heltall(timer)}. time",
            { IntervallDogn: 1 } => $"{dose} hver dag",
            { IntervallDogn: 2 } => $"{dose} annenhver dag",
            { IntervallDogn: 7 } => $"{dose} én gang i uken",
            _ => $"{dose} hver {Heltall(valg.IntervallDogn)}. dag",
        };
    }

    private static string Og(IEnumerable<string> ledd)
    {
        var alle = ledd.ToList();
        return alle.Count == 1 ? alle[0] : $"{string.Join(", ", alle[..^1])} og {alle[^1]}";
    }

    private static string Dose(decimal mengde, string enhet) => $"{mengde.ToString("0.####", Norsk)} {Enhet(enhet, mengde)}";

    private static string Enhet(string enhet, decimal mengde) => mengde <= 1
        ? enhet
        : enhet switch
        {
            "tablett" => "tabletter",
            "kapsel" => "kapsler",
            "dråpe" => "dråper",
            "inhalasjon" => "inhalasjoner",
            "stikkpille" => "stikkpiller",
            _ => enhet,
        };

    private static string Heltall(int tall) => tall.ToString(Norsk);
}
