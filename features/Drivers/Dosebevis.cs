using System.Globalization;
using System.Xml.Linq;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Holds the structured dosing of a received prescription against what the prescriber chose; the words are held against the structure by a check.</summary>
internal static class Dosebevis
{
    /// <summary>The first difference in bokmål, or null when there is none.</summary>
    public static string? Avvik(Exchange resept, Dosevalg valg)
    {
        var perioder = Perioder(resept);
        var trinn = valg.Deretter.Prepend(new Dosetrinn(valg.Mengde, valg.VarighetDager)).ToList();
        if (perioder.Count == 0)
        {
            return "resepten har ingen strukturert dosering";
        }

        return perioder.Count == trinn.Count
            ? perioder.Zip(trinn, (periode, ett) => Avvik(periode, valg with { Mengde = ett.Mengde, VarighetDager = ett.VarighetDager }))
                .FirstOrDefault(avvik => avvik is not null)
            : $"perioder i doseringen: valgt «{trinn.Count}», sendt «{perioder.Count}»";
    }

    private static List<XElement> Perioder(Exchange resept) =>
    [
        .. (Meldingsinnhold.Les(resept.Request.Clear)?.Descendants() ?? [])
            .Where(e => e.Name.LocalName == "Dosering" && Doser(e).Count > 0)
            .OrderBy(e => Attributt(e, "Starttidspunkt", "V"), StringComparer.Ordinal),
    ];

    private static List<XElement> Doser(XElement periode) =>
        [.. periode.Elements().Where(e => e.Name.LocalName is "DoseFastTidspunkt" or "DoseEtterBehov")];

    private static string? Avvik(XElement periode, Dosevalg valg)
    {
        var doses = Doser(periode);
        var expected = valg.VedBehov ? "DoseEtterBehov" : "DoseFastTidspunkt";
        if (doses.Any(d => d.Name.LocalName != expected))
        {
            return $"strukturen er {doses[0].Name.LocalName}, valgt var {expected}";
        }

        return Forskjeller(periode, doses, valg).FirstOrDefault(f => f.Valgt != f.Sendt) is { Navn.Length: > 0 } forskjell
            ? $"{forskjell.Navn}: valgt «{forskjell.Valgt}», sendt «{forskjell.Sendt}»"
            : null;
    }

    private static IEnumerable<(string Navn, string Valgt, string Sendt)> Forskjeller(XElement periode, List<XElement> doses, Dosevalg valg)
    {
        yield return ("enhet", valg.Enhet, Felles(doses.Select(d => Attributt(d, "Mengde", "U"))));
        if (valg.VedBehov)
        {
            yield return ("mengde", Tall(valg.Mengde), Felles(doses.Select(d => Tall(Attributt(d, "Mengde", "V")))));
            yield return ("høyeste dose i døgnet", Tall(valg.MaksPerDogn ?? 0), Tall(Attributt(doses[0], "DoseDognMaks", "V")));
            yield break;
        }

        yield return ("doser i døgnet", Mengder(Valgte(valg)), Mengder(doses.Select(Sendt)));
        yield return ("tid mellom dosene", Intervall(valg), Felles(doses.Select(Intervall)));
        yield return ("ukedager", Liste(valg.Ukedager), Liste(Koder(doses, "FasteUkedager").Distinct()));
        yield return ("dager på", Heltall(valg.DagerPa), Verdi(doses[0], "DagerPa"));
        yield return ("dager av", Heltall(valg.DagerAv), Verdi(doses[0], "DagerAv"));
        yield return ("varighet i dager", Heltall(valg.VarighetDager), Varighet(periode, valg.VarighetDager));
    }

    private static IEnumerable<(int Tid, string Mengde)> Valgte(Dosevalg valg) => valg switch
    {
        { Tidsdoser.Count: > 0 } => valg.Tidsdoser.Select(t => (t.Tidspunkt, Tall(t.Mengde))),
        { Tidspunkter.Count: > 0 } => valg.Tidspunkter.Select(t => (t, Tall(valg.Mengde))),
        _ => [(0, Tall(valg.Mengde))],
    };

    private static (int Tid, string Mengde) Sendt(XElement dose) => (
        int.TryParse(Attributt(dose, "Tidsomrade", "V"), CultureInfo.InvariantCulture, out var tid) ? tid : 0,
        Tall(Attributt(dose, "Mengde", "V")));

    private static string Mengder(IEnumerable<(int Tid, string Mengde)> doser) => string.Join(
        " + ", doser.OrderBy(d => d.Tid).Select(d => d.Tid == 0 ? d.Mengde : $"{d.Mengde} (tidsområde {d.Tid.ToString(CultureInfo.InvariantCulture)})"));

    // With fixed weekdays the interval is the week, or left out.
    private static string Intervall(Dosevalg valg) => valg switch
    {
        { IntervallTimer: { } timer } => $"{Heltall(timer)} timer",
        { Ukedager.Count: > 0 } => "7 døgn",
        _ => $"{Heltall(valg.IntervallDogn)} døgn",
    };

    private static string Intervall(XElement dose)
    {
        var (tall, enhet) = (Tall(Attributt(dose, "Intervall", "V")), Attributt(dose, "Intervall", "U").ToLowerInvariant());
        return (tall, enhet) switch
        {
            ("", _) => Verdi(dose, "FasteUkedager") is "" && !Koder([dose], "FasteUkedager").Any() ? "1 døgn" : "7 døgn",
            (_, "time" or "timer" or "t" or "h") => $"{tall} timer",
            ("1", "uke") => "7 døgn",
            ("2", "uke" or "uker") => "14 døgn",
            (_, "døgn" or "dag" or "dager" or "d") => $"{tall} døgn",
            _ => $"{tall} {enhet}",
        };
    }

    /// <summary>The days from start to end; the end date may be the last day with the dose, which counts as the chosen number.</summary>
    private static string Varighet(XElement periode, int? valgt)
    {
        var (start, slutt) = (Dag(periode, "Starttidspunkt"), Dag(periode, "Sluttidspunkt"));
        return (start, slutt) switch
        {
            ({ } fra, { } til) when til.DayNumber - fra.DayNumber + 1 == valgt => Heltall(valgt),
            ({ } fra, { } til) => Heltall(til.DayNumber - fra.DayNumber),
            (_, null) => "",
            _ => "uten startdato",
        };
    }

    private static DateOnly? Dag(XElement periode, string element) =>
        Attributt(periode, element, "V") is { Length: >= 10 } tekst
        && DateOnly.TryParseExact(tekst[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? dag
            : null;

    private static IEnumerable<int> Koder(List<XElement> doses, string navn) => doses.Descendants()
        .Where(e => e.Name.LocalName == navn)
        .Select(e => int.TryParse(e.Attribute("V")?.Value, CultureInfo.InvariantCulture, out var kode) ? kode : 0);

    private static string Attributt(XElement dose, string element, string attributt) =>
        dose.Elements().FirstOrDefault(e => e.Name.LocalName == element)?.Attribute(attributt)?.Value ?? "";

    private static string Verdi(XElement dose, string element) =>
        dose.Descendants().FirstOrDefault(e => e.Name.LocalName == element)?.Value ?? "";

    private static string Felles(IEnumerable<string> verdier) => string.Join("/", verdier.Distinct());

    private static string Liste(IEnumerable<int> koder) => string.Join(",", koder.Order());

    private static string Heltall(int? tall) => tall?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Tall(decimal tall) => tall.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Tall(string tekst) =>
        decimal.TryParse(tekst, NumberStyles.Number, CultureInfo.InvariantCulture, out var tall) ? Tall(tall) : tekst;
}
