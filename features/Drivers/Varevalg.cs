using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Simulators.Fest;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Packages of FEST by the words of a scenario: name, form, strength, and how many there are in the pack.</summary>
internal static class Varevalg
{
    /// <summary>The package.</summary>
    /// <exception cref="ArgumentException">FEST has no such package.</exception>
    public static FestVare Vare(Scene scene, string vare)
    {
        var deler = vare.Split(", ");
        return FestSimulator.Katalog(scene.Tenant).Varer.FirstOrDefault(v => deler is [var navn, var antall] && v.NavnFormStyrke == navn && v.Pakningsstr == antall)
            ?? throw new ArgumentException($"Forventet en pakning i FEST skrevet som «Ibux Tab 400 mg, 30», fikk «{vare}». Rett raden i feature-filen.", nameof(vare));
    }

    /// <summary>What the doctor chooses when that package is chosen.</summary>
    public static Forskrivning Av(Scene scene, string vare)
    {
        var valgt = Vare(scene, vare);
        return Reseptvalg.Vanlig with
        {
            NavnFormStyrke = valgt.NavnFormStyrke,
            Varenr = valgt.Varenr,
            Atc = valgt.Atc,
            AtcNavn = valgt.Virkestoffer is [var stoff, ..] ? stoff : valgt.Atc,
            Reseptgruppe = valgt.Reseptgruppe,
            Pakningsstr = valgt.Pakningsstr,
        };
    }
}
