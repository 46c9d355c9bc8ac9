using System.Globalization;
using System.Text.Json.Nodes;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Fravar;

/// <summary>Reads and writes a period of absence as JSON.</summary>
internal static class Fravarskropp
{
    private const string Datoform = "yyyy-MM-dd";

    /// <summary>Reads a period; null when it is not whole.</summary>
    public static Fravarsperiode? Les(Restkropp body) =>
        body.Tall("herId2") is { } herId && Dato(body, "fraOgMedDato") is { } from && Dato(body, "tilOgMedDato") is { } to && from <= to
        && body.Tekster("tjenestetyper") is { Count: > 0 and <= 20 } services
            ? new(body.Tall("id") ?? 0, "", herId, from, to, services)
            : null;

    /// <summary>Writes a period; the names are those of the published example.</summary>
    public static JsonObject Skriv(Fravarsperiode period) => new()
    {
        ["id"] = period.Id,
        ["type"] = "Fravaer",
        ["organisasjonsnummer"] = period.Organisasjonsnummer,
        ["herId2"] = period.HerId,
        ["fraOgMedDato"] = period.FraOgMed.ToString(Datoform, CultureInfo.InvariantCulture),
        ["tilOgMedDato"] = period.TilOgMed.ToString(Datoform, CultureInfo.InvariantCulture),
        ["tjenestetyper"] = new JsonArray([.. period.Tjenestetyper.Select(each => (JsonNode)each)]),
    };

    private static DateOnly? Dato(Restkropp body, string name) =>
        DateOnly.TryParseExact(body.Tekst(name), Datoform, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
