using System.Globalization;
using System.Text.Json;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>One page of an answer to a search.</summary>
internal sealed record Fhirside
{
    /// <summary>All resources of the page.</summary>
    public required IReadOnlyList<JsonElement> Ressurser { get; init; }

    /// <summary>What is said in place of hits; null for nothing.</summary>
    public Operasjonsutfall? Utfall { get; init; }

    /// <summary>How many hits there are in all; null when it does not say.</summary>
    public int? Totalt { get; init; }

    /// <summary>How many documents are withheld.</summary>
    public int Tilbakeholdt { get; init; }

    /// <summary>Where the next page is; null for the last.</summary>
    public string? Neste { get; init; }

    /// <summary>Reads an answer; null when it is no answer to a search.</summary>
    public static Fhirside? Les(Nettsvar svar)
    {
        if (svar.Objekt() is not { } body || Fhirlesing.Tekst(body, "resourceType") != "Bundle")
        {
            return null;
        }

        var ressurser = Fhirlesing.Liste(body, "entry").Select(entry => Fhirlesing.Del(entry, "resource")).OfType<JsonElement>().ToList();
        return new Fhirside
        {
            Ressurser = ressurser,
            Utfall = ressurser.Select(ressurs => Operasjonsutfall.Les(ressurs)).FirstOrDefault(utfall => utfall is not null),
            Totalt = Fhirlesing.Antall(body, "total"),
            Tilbakeholdt = svar.Hoder.TryGetValue(KjernejournalHoder.Tilbakeholdt, out var antall)
                && int.TryParse(antall, NumberStyles.None, CultureInfo.InvariantCulture, out var holdt) ? holdt : 0,
            Neste = Fhirlesing.Liste(body, "link").Where(link => Fhirlesing.Tekst(link, "relation") == "next").Select(link => Fhirlesing.Tekst(link, "url")).FirstOrDefault(),
        };
    }

    /// <summary>The resources of a type.</summary>
    public IEnumerable<JsonElement> Av(string type) => Ressurser.Where(ressurs => Fhirlesing.Tekst(ressurs, "resourceType") == type);
}
