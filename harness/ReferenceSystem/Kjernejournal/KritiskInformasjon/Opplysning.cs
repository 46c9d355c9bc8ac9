using System.Text.Json.Nodes;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>One piece of critical information, as it was read last.</summary>
/// <param name="Ressurs">The resource, with all that it has.</param>
/// <param name="ForsteVersjon">The version that it had when the list was fetched.</param>
/// <param name="ErSlettet">Whether the service has said that it is deleted.</param>
internal sealed record Opplysning(JsonObject Ressurs, string ForsteVersjon, bool ErSlettet = false)
{
    public const string Gjeldende = "gjeldende";
    public const string Avkreftet = "avkreftet";
    public const string Feilregistrert = "feilregistrert";
    public const string Utlopt = "utlopt";
    public const string Slettet = "slettet";

    public string Id => Tekstfelt(Ressurs["id"]) ?? "";

    /// <summary>The resource type.</summary>
    public string Slag => Tekstfelt(Ressurs["resourceType"]) ?? "";

    public string Versjon => Tekstfelt(Ressurs["meta"]?["versionId"]) ?? "";

    /// <summary>What it is, as a health worker reads it.</summary>
    public string Tekst => Tekstfelt(Ressurs["code"]?["text"]) ?? Koding("code", "display") ?? Koding("code", "code") ?? "Opplysning uten tekst";

    /// <summary>Reads a resource; null for what is none of the service's.</summary>
    public static Opplysning? Les(JsonNode? ressurs) =>
        ressurs is JsonObject objekt && Tekstfelt(objekt["resourceType"]) is Kritisktjeneste.Allergi or Kritisktjeneste.Tilstand or Kritisktjeneste.Varsel
        && Tekstfelt(objekt["id"]) is { Length: > 0 }
            ? new Opplysning(objekt, Tekstfelt(objekt["meta"]?["versionId"]) ?? "")
            : null;

    /// <summary>Whether it holds on a day, and if not why.</summary>
    public string Status(DateOnly idag)
    {
        var verifisering = Slag == Kritisktjeneste.Varsel ? Tekstfelt(Ressurs["status"]) : Koding("verificationStatus", "code");
        var slutt = Fhirtid.Dag(Tekstfelt(Ressurs["period"]?["end"]) ?? Tekstfelt(Ressurs["abatementDateTime"]));
        return verifisering switch
        {
            _ when ErSlettet => Slettet,
            "entered-in-error" => Feilregistrert,
            "refuted" or "inactive" => Avkreftet,
            _ when Koding("clinicalStatus", "code") is "inactive" or "resolved" => Avkreftet,
            _ when slutt <= idag => Utlopt,
            _ => Gjeldende,
        };
    }

    private string? Koding(string felt, string navn) =>
        Ressurs[felt] is JsonObject begrep && begrep["coding"] is JsonArray { Count: > 0 } koder ? Tekstfelt((koder[0] as JsonObject)?[navn]) : null;

    private static string? Tekstfelt(JsonNode? node) => node is JsonValue verdi && verdi.TryGetValue<string>(out var tekst) ? tekst : null;
}
