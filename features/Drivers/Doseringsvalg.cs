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
        ["1 tablett hver morgen"] = Tablett(1) with { Tidspunkter = [Morgen] },
        ["2 tabletter morgen og kveld"] = Tablett(2) with { Tidspunkter = [Morgen, Kveld] },
        ["1 tablett én gang i uken"] = Tablett(1) with { IntervallDogn = 7 },
        ["1 tablett annenhver dag"] = Tablett(1) with { IntervallDogn = 2 },
        ["1 tablett mandag og torsdag"] = Tablett(1) with { Ukedager = [1, 4] },
        ["1 tablett i 21 dager og 7 dager pause"] = Tablett(1) with { DagerPa = 21, DagerAv = 7 },
        ["1 tablett ved behov, høyst 4 i døgnet"] = Tablett(1) with { VedBehov = true, MaksPerDogn = 4 },
        ["2,5 ml morgen, midt på dagen og kveld"] =
            new Dosevalg { Mengde = 2.5m, Enhet = "ml", Tidspunkter = [Morgen, MidtPaDagen, Kveld] },
    };

    public static Dosevalg Finn(string tekst) =>
        Valg.TryGetValue(tekst, out var dosering)
            ? dosering
            : throw new ArgumentException(
                $"Doseringen «{tekst}» står ikke i tabellen. Legg den til i Doseringsvalg.", nameof(tekst));

    private static Dosevalg Tablett(decimal mengde) => new() { Mengde = mengde, Enhet = "tablett" };
}
