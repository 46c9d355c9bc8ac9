using System.Globalization;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Reads the structure of a dosing back to what a prescriber would have chosen.</summary>
internal static class DosevalgLeser
{
    /// <summary>The choice, or null when the structure holds something that this system cannot choose.</summary>
    public static Dosevalg? Les(IReadOnlyList<Dosering> perioder)
    {
        var steps = perioder.OrderBy(p => p.Starttidspunkt?.Day).Select(Periode).ToList();
        if (steps.Count == 0 || steps.Any(step => step is null))
        {
            return null;
        }

        var first = steps[0]!;
        return steps.Skip(1).All(step => ErSammeUtenMengde(step!, first))
            ? first with { Deretter = [.. steps.Skip(1).Select(step => new Dosetrinn(step!.Mengde, step.VarighetDager))] }
            : null;
    }

    private static bool ErSammeUtenMengde(Dosevalg step, Dosevalg first) =>
        (step.Enhet, step.IntervallDogn, step.IntervallTimer) == (first.Enhet, first.IntervallDogn, first.IntervallTimer)
        && step.Tidspunkter.SequenceEqual(first.Tidspunkter)
        && !step.VedBehov && step.Ukedager.Count == 0 && step.Tidsdoser.Count == 0 && step.DagerPa is null;

    private static Dosevalg? Periode(Dosering dosering) => (dosering.FasteDoser, dosering.DoserEtterBehov) switch
    {
        ({ Count: > 0 } faste, { Count: 0 }) => Faste(faste, Varighet(dosering)),
        ({ Count: 0 }, [{ Mengde.U: { } unit } dose]) =>
            new Dosevalg { Mengde = dose.Mengde.V, Enhet = unit, VedBehov = true, MaksPerDogn = dose.DoseDognMaks.V },
        _ => null,
    };

    private static Dosevalg? Faste(IReadOnlyList<DoseFastTidspunkt> doser, int? varighet)
    {
        var dose = doser[0];
        if (dose.Mengde.U is not { } unit || doser.Any(d => d.Mengde.U != unit || d.Intervall != dose.Intervall))
        {
            return null;
        }

        var valg = new Dosevalg
        {
            Mengde = dose.Mengde.V,
            Enhet = unit,
            Ukedager = [.. (dose.FastDose?.FasteUkedager ?? []).Select(Kode)],
            DagerPa = dose.FastDose?.DagerPa,
            DagerAv = dose.FastDose?.DagerAv,
            VarighetDager = varighet,
        };
        return Med(Tider(valg, doser), dose.Intervall);
    }

    private static Dosevalg Tider(Dosevalg valg, IReadOnlyList<DoseFastTidspunkt> doser)
    {
        List<Tidsdose> timed = [.. doser.Where(d => d.Tidsomrade is not null).Select(d => new Tidsdose(Kode(d.Tidsomrade!), d.Mengde.V))];
        return timed.DistinctBy(t => t.Mengde).Count() > 1
            ? valg with { Tidsdoser = timed }
            : valg with { Tidspunkter = [.. timed.Select(t => t.Tidspunkt)] };
    }

    private static Dosevalg? Med(Dosevalg valg, PQ? intervall) => (intervall?.V, intervall?.U?.ToUpperInvariant()) switch
    {
        (null, _) => valg,
        ({ } days, "DØGN") => valg with { IntervallDogn = valg.Ukedager.Count > 0 ? 1 : (int)days },
        ({ } hours, "TIME") => valg with { IntervallTimer = (int)hours },
        _ => null,
    };

    private static int? Varighet(Dosering dosering) =>
        dosering is { Starttidspunkt.Day: { } start, Sluttidspunkt.Day: { } end } ? end.DayNumber - start.DayNumber : null;

    private static int Kode(CS code) => int.TryParse(code.V, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
