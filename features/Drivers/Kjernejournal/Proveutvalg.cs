using System.Globalization;
using AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>The lab results that the scenarios' patients have; names and values are made up.</summary>
internal static class Proveutvalg
{
    public static Analyse UkjentKode { get; } = new() { Navn = "Prøvemarkør uten norsk kode", Kode = "ZZ9999", Kodeverk = "urn:oid:2.16.578.1.12.4.1.1.99999", Verdi = "7.25", Enhet = "arb.enh/L" };

    public static Analyse UtenKode { get; } = new() { Navn = "Lokal analyse uten kode", Verdi = "0.05", Enhet = "mmol/L" };

    public static Analyse Fritekst { get; } = new()
    {
        Navn = "Bakteriologisk dyrkning",
        Kode = "NPU00001",
        Verdi = "Oppvekst av gule stafylokokker.\nFølsom for «prøvecillin» & prøvemycin <se merknad>.",
        Kommentar = "Ny prøve anbefales om 14 dager.",
    };

    public static Analyse MedDeler { get; } = new()
    {
        Navn = "Hematologisk profil",
        Kode = "NPU00002",
        Deler =
        [
            new() { Navn = "Hemoglobin", Kode = "NPU28309", Verdi = "13.4", Enhet = "g/dL", Referanse = "11.7-15.3" },
            new()
            {
                Navn = "Leukocytter med fordeling",
                Kode = "NPU02593",
                Verdi = "6.7",
                Enhet = "10*9/L",
                Deler = [new() { Navn = "Nøytrofile", Kode = "NPU02902", Verdi = "3.9", Enhet = "10*9/L" }, new() { Navn = "Lymfocytter", Kode = "NPU02636", Verdi = "2.1", Enhet = "10*9/L" }],
            },
        ],
    };

    /// <summary>One result of many, each with its own name and value.</summary>
    public static Analyse Nummer(int nummer) => new()
    {
        Navn = string.Create(CultureInfo.InvariantCulture, $"Analyse {nummer:000}"),
        Kode = "NPU01944",
        Verdi = string.Create(CultureInfo.InvariantCulture, $"{nummer + 0.5m}"),
        Enhet = "µmol/L",
    };

    /// <summary>The result as it should be shown.</summary>
    public static Ventetprove Vist(Analyse analyse) => new(
        analyse.Navn, [.. new[] { analyse.Verdi, analyse.Enhet, analyse.Kommentar }.OfType<string>()])
    {
        Deler = [.. analyse.Deler.Select(Vist)],
    };
}
