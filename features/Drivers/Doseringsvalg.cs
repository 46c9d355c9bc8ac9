using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>What the words of a dosing in the features mean: the table that a prescriber's choice is made from.</summary>
/// <remarks>Written out by hand, so that neither the message writer nor the interpreter decides what was meant.</remarks>
internal static class Doseringsvalg
{
    private const int Morgen = 1;
    private const int MidtPaDagen = 3;
    private const int Kveld = 5;

    private static readonly Dictionary<string, Dosevalg> Valg = new()
    {
        ["1 tablett hver dag"] = Tablett(1),
        ["1 tablett hver morgen"] = Tablett(1) with { Tidspunkter = [Morgen] },
        ["2 tabletter morgen og kveld"] = Tablett(2) with { Tidspunkter = [Morgen, Kveld] },
        ["2 tabletter morgen og 1 tablett kveld"] = Tablett(2) with { Tidsdoser = [new(Morgen, 2), new(Kveld, 1)] },
        ["1 tablett hver 8. time"] = Tablett(1) with { IntervallTimer = 8 },
        ["1 kapsel hver 12. time"] = Dose(1, "kapsel") with { IntervallTimer = 12 },
        ["1 tablett én gang i uken"] = Tablett(1) with { IntervallDogn = 7 },
        ["1 tablett hver 14. dag"] = Tablett(1) with { IntervallDogn = 14 },
        ["1 tablett annenhver dag"] = Tablett(1) with { IntervallDogn = 2 },
        ["1 plaster hver 3. dag"] = Dose(1, "plaster") with { IntervallDogn = 3 },
        ["1 tablett mandag og torsdag"] = Tablett(1) with { Ukedager = [1, 4] },
        ["1 tablett mandag, onsdag og fredag"] = Tablett(1) with { Ukedager = [1, 3, 5] },
        ["4 tabletter søndag"] = Tablett(4) with { Ukedager = [7] },
        ["1 tablett i 21 dager og 7 dager pause"] = Tablett(1) with { DagerPa = 21, DagerAv = 7 },
        ["2 kapsler i 5 dager og 2 dager pause"] = Dose(2, "kapsel") with { DagerPa = 5, DagerAv = 2 },
        ["1 tablett ved behov, høyst 4 i døgnet"] = Tablett(1) with { VedBehov = true, MaksPerDogn = 4 },
        ["2 tabletter ved behov, høyst 8 i døgnet"] = Tablett(2) with { VedBehov = true, MaksPerDogn = 8 },
        ["0,5 ml ved behov, høyst 1,5 ml i døgnet"] = Dose(0.5m, "ml") with { VedBehov = true, MaksPerDogn = 1.5m },
        ["2,5 ml morgen, midt på dagen og kveld"] = Dose(2.5m, "ml") with { Tidspunkter = [Morgen, MidtPaDagen, Kveld] },
        ["0,5 tablett hver dag"] = Tablett(0.5m),
        ["1,25 ml kveld"] = Dose(1.25m, "ml") with { Tidspunkter = [Kveld] },
        ["20 dråper kveld"] = Dose(20, "dråpe") with { Tidspunkter = [Kveld] },
        ["2 inhalasjoner morgen og kveld"] = Dose(2, "inhalasjon") with { Tidspunkter = [Morgen, Kveld] },
        ["1 tablett morgen og kveld i 7 dager"] = Tablett(1) with { Tidspunkter = [Morgen, Kveld], VarighetDager = 7 },
        ["4 tabletter i 5 dager, så 2 tabletter i 5 dager, så 1 tablett i 5 dager"] =
            Tablett(4) with { VarighetDager = 5, Deretter = [new(2, 5), new(1, 5)] },
        ["1 tablett i 7 dager, så 2 tabletter fast"] = Tablett(1) with { VarighetDager = 7, Deretter = [new(2)] },
    };

    public static Dosevalg Finn(string tekst) =>
        Valg.TryGetValue(tekst, out var dosering)
            ? dosering
            : throw new ArgumentException(
                $"Doseringen «{tekst}» står ikke i tabellen. Legg den til i Doseringsvalg.", nameof(tekst));

    private static Dosevalg Tablett(decimal mengde) => Dose(mengde, "tablett");

    private static Dosevalg Dose(decimal mengde, string enhet) => new() { Mengde = mengde, Enhet = enhet };
}
