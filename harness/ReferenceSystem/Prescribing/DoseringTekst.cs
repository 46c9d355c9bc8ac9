using System.Globalization;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Writes a dosing as the words that stand on the medicine's label.</summary>
internal static class DoseringTekst
{
    private static readonly CultureInfo Norsk = CultureInfo.GetCultureInfo("nb-NO");
    private static readonly string[] Tider = ["", "morgen", "formiddag", "midt på dagen", "ettermiddag", "kveld"];
    private static readonly string[] Dager = ["", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];

    public static string Skriv(Dosevalg valg)
    {
        var dose = $"{Tall(valg.Mengde)} {Enhet(valg.Enhet, valg.Mengde)}";
        return valg switch
        {
            { VedBehov: true, MaksPerDogn: { } maks } => $"{dose} ved behov, høyst {Tall(maks)} {Enhet(valg.Enhet, maks)} i døgnet",
            { VedBehov: true } => $"{dose} ved behov",
            { DagerPa: { } pa, DagerAv: { } av } => $"{dose} i {pa.ToString(Norsk)} dager, deretter {av.ToString(Norsk)} dager pause",
            { Ukedager.Count: > 0 } => $"{dose} {Og(valg.Ukedager.Select(d => Dager[d]))}",
            { Tidspunkter.Count: > 0 } => $"{dose} {Og(valg.Tidspunkter.Select(t => Tider[t]))}",
            { IntervallDogn: 1 } => $"{dose} hver dag",
            { IntervallDogn: 2 } => $"{dose} annenhver dag",
            { IntervallDogn: 7 } => $"{dose} én gang i uken",
            _ => $"{dose} hver {valg.IntervallDogn.ToString(Norsk)}. dag",
        };
    }

    private static string Og(IEnumerable<string> ledd)
    {
        var alle = ledd.ToList();
        return alle.Count == 1 ? alle[0] : $"{string.Join(", ", alle[..^1])} og {alle[^1]}";
    }

    private static string Enhet(string enhet, decimal mengde) => enhet == "tablett" && mengde > 1 ? "tabletter" : enhet;

    private static string Tall(decimal tall) => tall.ToString("0.####", Norsk);
}
