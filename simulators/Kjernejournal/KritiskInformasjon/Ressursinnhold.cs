using System.Text.Json;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>What the service itself reads of a resource that it holds.</summary>
internal static class Ressursinnhold
{
    private const string Avkreftet = "refuted";
    private const string Feilregistrert = "entered-in-error";
    private static readonly string[] Pasientfelt = ["patient", "subject"];

    /// <summary>Whether the resource says that it holds: not refuted, not entered in error, not inactive.</summary>
    public static bool ErAktiv(JsonElement resource) => JwsReading.Text(resource, "resourceType") == Ressursslag.Flagg
        ? JwsReading.Text(resource, "status") == "active"
        : !(Koder(resource, "verificationStatus").Any(code => code is Avkreftet or Feilregistrert)
            || Koder(resource, "clinicalStatus").Any(code => code is "inactive" or "resolved"));

    /// <summary>Whether it has ended by the day.</summary>
    public static bool ErUtlopt(JsonElement resource, DateOnly dag) =>
        Slutt(resource) is { Length: >= 10 } end && DateOnly.TryParseExact(end.AsSpan(0, 10), "yyyy-MM-dd", out var day) && day <= dag;

    /// <summary>The kind of a condition, from its profile; null where it says none.</summary>
    public static string? Infotype(JsonElement resource) => Ressursslag.Infotyper.FirstOrDefault(
        type => Profiler(resource).Contains(Ressursslag.Profil(Ressursslag.Tilstand, type), StringComparer.Ordinal));

    /// <summary>The version that the resource says that it is.</summary>
    public static string? Versjon(JsonElement resource) => resource.TryGetProperty("meta", out var meta) ? JwsReading.Text(meta, "versionId") : null;

    /// <summary>The id that the resource says that it has.</summary>
    public static string? Id(JsonElement resource) => JwsReading.Text(resource, "id");

    /// <summary>Every fødselsnummer and D-nummer that the resource gives as its patient's, whatever system it says and however it refers.</summary>
    public static IEnumerable<string> Pasienter(JsonElement resource)
    {
        var references = Pasientfelt.SelectMany(name => Objekter(resource, name)).ToList();
        return references.SelectMany(reference => Objekter(reference, "identifier"))
            .Concat(Objekter(resource, "contained").Where(each => JwsReading.Text(each, "resourceType") == "Patient").SelectMany(each => Objekter(each, "identifier")))
            .Select(id => JwsReading.Text(id, "value"))
            .Concat(references.Select(reference => JwsReading.Text(reference, "reference")))
            .OfType<string>().SelectMany(NationalId.In).Select(number => number.Value);
    }

    private static string? Slutt(JsonElement resource) => resource.TryGetProperty("period", out var period) && JwsReading.Text(period, "end") is { } end
        ? end
        : JwsReading.Text(resource, "abatementDateTime");

    private static IEnumerable<string> Koder(JsonElement resource, string name) =>
        Objekter(resource, name).SelectMany(concept => Objekter(concept, "coding")).Select(coding => JwsReading.Text(coding, "code")).OfType<string>();

    private static IEnumerable<string> Profiler(JsonElement resource) => !(resource.TryGetProperty("meta", out var meta) && meta.TryGetProperty("profile", out var profiles))
        || profiles.ValueKind != JsonValueKind.Array
            ? []
            : profiles.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.String).Select(each => each.GetString()!.Split('|')[0]);

    private static IEnumerable<JsonElement> Objekter(JsonElement of, string name) =>
        of.ValueKind != JsonValueKind.Object || !of.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object)
        : value.ValueKind == JsonValueKind.Object ? [value]
        : [];
}
