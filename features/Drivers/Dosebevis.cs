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
        var elements = Meldingsinnhold.Les(resept.Request.Clear)?.Descendants().ToList() ?? [];
        var doses = elements.Where(e => e.Name.LocalName is "DoseFastTidspunkt" or "DoseEtterBehov").ToList();
        if (doses.Count == 0)
        {
            return "resepten har ingen strukturert dosering";
        }

        var expected = valg.VedBehov ? "DoseEtterBehov" : "DoseFastTidspunkt";
        if (doses.Any(d => d.Name.LocalName != expected))
        {
            return $"strukturen er {doses[0].Name.LocalName}, valgt var {expected}";
        }

        return Forskjeller(doses, valg).FirstOrDefault(f => f.Valgt != f.Sendt) is { Navn.Length: > 0 } forskjell
            ? $"{forskjell.Navn}: valgt «{forskjell.Valgt}», sendt «{forskjell.Sendt}»"
            : null;
    }

    private static IEnumerable<(string Navn, string Valgt, string Sendt)> Forskjeller(List<XElement> doses, Dosevalg valg)
    {
        yield return ("mengde", Tall(valg.Mengde), Felles(doses.Select(d => Tall(Attributt(d, "Mengde", "V")))));
        yield return ("enhet", valg.Enhet, Felles(doses.Select(d => Attributt(d, "Mengde", "U"))));
        if (valg.VedBehov)
        {
            yield return ("høyeste dose i døgnet", Tall(valg.MaksPerDogn ?? 0), Tall(Attributt(doses[0], "DoseDognMaks", "V")));
            yield break;
        }

        yield return ("dager mellom dosene", Dager(valg), Felles(doses.Select(d => Tall(Attributt(d, "Intervall", "V")))));
        yield return ("tidspunkter", Liste(valg.Tidspunkter), Liste(Koder(doses, "Tidsomrade")));
        yield return ("ukedager", Liste(valg.Ukedager), Liste(Koder(doses, "FasteUkedager").Distinct()));
        yield return ("dager på", Heltall(valg.DagerPa), Verdi(doses[0], "DagerPa"));
        yield return ("dager av", Heltall(valg.DagerAv), Verdi(doses[0], "DagerAv"));
    }

    // With fixed weekdays the interval is the week, or left out.
    private static string Dager(Dosevalg valg) => Tall(valg.Ukedager.Count > 0 ? 7 : valg.IntervallDogn);

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
