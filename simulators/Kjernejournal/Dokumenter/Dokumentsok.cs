using System.Globalization;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

namespace AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;

/// <summary>What a search for documents asks for.</summary>
/// <param name="Antall">How many documents a page has.</param>
/// <param name="Side">Which page, from 0.</param>
/// <param name="Stigende">Whether the oldest come first.</param>
internal sealed record Dokumentsok(int Antall, int Side, bool Stigende)
{
    /// <summary>The parameter of the patient's number.</summary>
    public const string Pasient = "patient.identifier";

    private static readonly Dictionary<string, bool> Kjente = new(StringComparer.Ordinal)
    {
        [Pasient] = false,
        ["status"] = false,
        ["_count"] = false,
        ["_page"] = false,
        ["_sort"] = false,
    };

    /// <summary>Reads a search, or says what is wrong.</summary>
    public static (Dokumentsok? Sok, Oppslagsfeil? Feil) Les(Skjema skjema, DokumentOptions options)
    {
        if (skjema.Navnefeil(Kjente) is { } names)
        {
            return Feil(names);
        }

        if (skjema.En("status") is var status && status is not (null or "current"))
        {
            return Feil($"Forventet status current, fikk «{JournalText.Of(status)}».");
        }

        if (skjema.En("_sort") is var sort && sort is not (null or "date" or "-date"))
        {
            return Feil($"Forventet _sort som date eller -date, fikk «{JournalText.Of(sort)}».");
        }

        if (Tall(skjema, "_count", options.Sidestorrelse) is not { } count || count < 1 || count > options.StorsteSide)
        {
            return Feil($"Forventet _count fra 1 til {options.StorsteSide}, fikk «{JournalText.Of(skjema.En("_count")!)}».");
        }

        return Tall(skjema, "_page", options.ForsteSide) is not { } page || page < options.ForsteSide
            ? Feil($"Forventet _page som et heltall fra {options.ForsteSide}, fikk «{JournalText.Of(skjema.En("_page")!)}».")
            : (new Dokumentsok(count, page - options.ForsteSide, sort == "date"), null);
    }

    private static (Dokumentsok? Sok, Oppslagsfeil? Feil) Feil(string text) => (null, Oppslagsfeil.Ugyldig(text));

    private static int? Tall(Skjema skjema, string name, int standard) =>
        skjema.En(name) is not { } text ? standard
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
