using System.Text.Json;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Reads why a FHIR service did not do what it was asked (OperationOutcome).</summary>
internal static class Fhirutfall
{
    private const string Kodeverk = "http://nhn.no/hit/fhir/error/CodeSystem/";

    /// <summary>Whether the object is an outcome.</summary>
    public static bool Er(JsonElement? body) => body is { ValueKind: JsonValueKind.Object } given && JwsReading.Text(given, "resourceType") == "OperationOutcome";

    /// <summary>The text for the user; null for none.</summary>
    public static string? Tekst(JsonElement? body) => Detaljer(body) is { } details && JwsReading.Text(details, "text") is { Length: > 0 } text ? text : null;

    /// <summary>The code: that of the older services when there is one, else the service's own.</summary>
    public static string? Kode(JsonElement? body) => Kode(body, "ErrorCodeKjLegacy") ?? Kode(body, "ErrorCode");

    private static string? Kode(JsonElement? body, string system) =>
        Detaljer(body) is { } details && details.TryGetProperty("coding", out var codings) && codings.ValueKind == JsonValueKind.Array
            ? codings.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object && JwsReading.Text(each, "system") == Kodeverk + system)
                .Select(each => JwsReading.Text(each, "code")).FirstOrDefault()
            : null;

    private static JsonElement? Detaljer(JsonElement? body) =>
        Er(body) && body!.Value.TryGetProperty("issue", out var issues) && issues.ValueKind == JsonValueKind.Array && issues.GetArrayLength() > 0
        && issues[0].ValueKind == JsonValueKind.Object && issues[0].TryGetProperty("details", out var details) && details.ValueKind == JsonValueKind.Object
            ? details
            : null;
}
