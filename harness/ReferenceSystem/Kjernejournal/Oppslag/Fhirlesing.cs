using System.Text.Json;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>Reads members of FHIR resources; what is not there, or is of another kind, is as if it were not.</summary>
internal static class Fhirlesing
{
    /// <summary>A member that is an object.</summary>
    public static JsonElement? Del(JsonElement? av, string navn) =>
        av is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(navn, out var verdi) && verdi.ValueKind == JsonValueKind.Object ? verdi : null;

    /// <summary>The objects of a list.</summary>
    public static IReadOnlyList<JsonElement> Liste(JsonElement? av, string navn) =>
        av is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(navn, out var verdi) && verdi.ValueKind == JsonValueKind.Array
            ? [.. verdi.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object)]
            : [];

    /// <summary>A member that is a text and not empty.</summary>
    public static string? Tekst(JsonElement? av, string navn) => av is { } given && JwsReading.Text(given, navn) is { Length: > 0 } text ? text : null;

    /// <summary>A member that is a whole number.</summary>
    public static int? Antall(JsonElement? av, string navn) =>
        av is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(navn, out var verdi) && verdi.ValueKind == JsonValueKind.Number && verdi.TryGetInt32(out var antall)
            ? antall
            : null;

    /// <summary>What a concept is called: its text, what its code is called, or the code itself, known or not.</summary>
    public static string? Navn(JsonElement? begrep)
    {
        var koder = Liste(begrep, "coding");
        return Tekst(begrep, "text")
            ?? koder.Select(kode => Tekst(kode, "display")).FirstOrDefault(tekst => tekst is not null)
            ?? koder.Select(kode => Tekst(kode, "code")).FirstOrDefault(tekst => tekst is not null);
    }

    /// <summary>The names that references point to, as type and id.</summary>
    public static IEnumerable<string> Lenker(JsonElement ressurs, string navn) =>
        Liste(ressurs, navn).Select(lenke => Tekst(lenke, "reference")).OfType<string>().Select(sti => string.Join('/', sti.Split('/').TakeLast(2)));

    /// <summary>A resource's own name, as type and id.</summary>
    public static string EgetNavn(JsonElement ressurs) => $"{Tekst(ressurs, "resourceType")}/{Tekst(ressurs, "id")}";

    /// <summary>Whether a resource says that it is about another patient than this one.</summary>
    public static bool GjelderAnnen(JsonElement ressurs, string fnr) =>
        Tekst(Del(Del(ressurs, "subject"), "identifier"), "value") is { } nummer && nummer != fnr;
}
