using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>Writes what the service decides of a resource into it: id, version and time; all else stays as it was written.</summary>
internal static class Ressursstempel
{
    private static readonly JsonSerializerOptions Lesbart = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The resource with id, version and time.</summary>
    public static string Stemple(string json, string id, int versjon, DateTimeOffset tid)
    {
        var resource = JsonNode.Parse(json)!.AsObject();
        var meta = resource["meta"] as JsonObject ?? [];
        meta["versionId"] = versjon.ToString(CultureInfo.InvariantCulture);
        meta["lastUpdated"] = Tid(tid);
        resource["id"] = id;
        resource["meta"] = meta.Parent is null ? meta : resource["meta"];
        return resource.ToJsonString(Lesbart);
    }

    /// <summary>The resource as one that was entered by mistake.</summary>
    public static string Feilregistrer(string json)
    {
        var resource = JsonNode.Parse(json)!.AsObject();
        if ((string?)resource["resourceType"] == Ressursslag.Flagg)
        {
            resource["status"] = "entered-in-error";
            return resource.ToJsonString(Lesbart);
        }

        var systems = (string?)resource["resourceType"] == Ressursslag.Allergi ? "allergyintolerance" : "condition";
        resource["clinicalStatus"] = Begrep($"http://terminology.hl7.org/CodeSystem/{systems}-clinical", "inactive");
        resource["verificationStatus"] = Begrep($"http://terminology.hl7.org/CodeSystem/{(systems == "condition" ? "condition-ver-status" : "allergyintolerance-verification")}", "entered-in-error");
        return resource.ToJsonString(Lesbart);
    }

    /// <summary>A point in time in UTC, as the service writes it.</summary>
    public static string Tid(DateTimeOffset tid) => tid.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static JsonObject Begrep(string system, string code) =>
        new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };
}
