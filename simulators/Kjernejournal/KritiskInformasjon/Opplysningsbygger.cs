using System.Globalization;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>Makes the resource of what a scenario says.</summary>
internal static class Opplysningsbygger
{
    private const string Terminologi = "http://terminology.hl7.org/CodeSystem/";

    /// <summary>The resource.</summary>
    public static string Bygg(string fnr, KritiskOpplysning opplysning)
    {
        var resource = opplysning.Type switch
        {
            Ressursslag.Allergi => Allergi(opplysning),
            Ressursslag.Tilstand => Tilstand(opplysning),
            Ressursslag.Flagg => Flagg(opplysning),
            _ => throw new ArgumentException($"Forventet AllergyIntolerance, Condition eller Flag, fikk «{opplysning.Type}».", nameof(opplysning)),
        };
        resource["meta"] = new JsonObject { ["profile"] = new JsonArray(Ressursslag.Profil(opplysning.Type, opplysning.Infotype)) };
        resource["contained"] = new JsonArray(Registrert(opplysning));
        resource["extension"] = new JsonArray(Kilde(opplysning));
        resource["code"] = Begrep(opplysning.Kodeverk, opplysning.Kode, opplysning.Tekst);
        resource[opplysning.Type == Ressursslag.Allergi ? "patient" : "subject"] = new JsonObject
        {
            ["identifier"] = Id($"urn:oid:{NationalId.Parse(fnr).Oid}", fnr),
        };
        resource[opplysning.Type == Ressursslag.Flagg ? "author" : "recorder"] = new JsonObject { ["reference"] = "#recorderRef" };
        return resource.ToJsonString();
    }

    private static JsonObject Allergi(KritiskOpplysning opplysning) => new()
    {
        ["resourceType"] = Ressursslag.Allergi,
        ["clinicalStatus"] = Begrep($"{Terminologi}allergyintolerance-clinical", Klinisk(opplysning)),
        ["verificationStatus"] = Begrep($"{Terminologi}allergyintolerance-verification", opplysning.Verifisering),
        ["category"] = new JsonArray(opplysning.ErLegemiddel ? "medication" : "environment"),
        ["criticality"] = opplysning.Kritikalitet,
        ["recordedDate"] = Dag(opplysning.Fra),
    };

    private static JsonObject Tilstand(KritiskOpplysning opplysning)
    {
        var made = new JsonObject
        {
            ["resourceType"] = Ressursslag.Tilstand,
            ["clinicalStatus"] = Begrep($"{Terminologi}condition-clinical", Klinisk(opplysning)),
            ["verificationStatus"] = Begrep($"{Terminologi}condition-ver-status", opplysning.Verifisering),
            ["onsetDateTime"] = Dag(opplysning.Fra),
            ["recordedDate"] = Dag(opplysning.Fra),
        };
        if (opplysning.Til is { } end)
        {
            made["abatementDateTime"] = Dag(end);
        }

        return made;
    }

    private static JsonObject Flagg(KritiskOpplysning opplysning)
    {
        var period = new JsonObject { ["start"] = Dag(opplysning.Fra) };
        if (opplysning.Til is { } end)
        {
            period["end"] = Dag(end);
        }

        return new()
        {
            ["resourceType"] = Ressursslag.Flagg,
            ["status"] = opplysning.Verifisering switch { "refuted" => "inactive", "entered-in-error" => "entered-in-error", _ => "active" },
            ["category"] = new JsonArray(Begrep("http://nhn.no/kj/fhir/CodeSystem/FlagCategory", opplysning.Flaggkategori)),
            ["period"] = period,
        };
    }

    private static JsonObject Registrert(KritiskOpplysning opplysning) => new()
    {
        ["resourceType"] = "PractitionerRole",
        ["id"] = "recorderRef",
        ["practitioner"] = new JsonObject { ["identifier"] = Id("urn:oid:2.16.578.1.12.4.1.4.4", opplysning.Hpr) },
        ["organization"] = new JsonObject { ["identifier"] = Id("urn:oid:2.16.578.1.12.4.1.4.101", opplysning.Orgnr) },
    };

    private static JsonObject Kilde(KritiskOpplysning opplysning) => new()
    {
        ["url"] = $"{Ressursslag.Profiler}KjSourceOfInformation",
        ["valueCodeableConcept"] = Begrep("http://nhn.no/kj/fhir/CodeSystem/SourceOfInformation", opplysning.Kilde),
    };

    private static string Klinisk(KritiskOpplysning opplysning) => opplysning.Verifisering is "refuted" or "entered-in-error" ? "inactive" : "active";

    private static string Dag(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Id(string system, string value) => new() { ["system"] = system, ["value"] = value };

    private static JsonObject Begrep(string system, string code, string? text = null)
    {
        var coding = new JsonObject { ["system"] = system, ["code"] = code };
        var concept = new JsonObject { ["coding"] = new JsonArray(coding) };
        if (text is not null)
        {
            coding["display"] = text;
            concept["text"] = text;
        }

        return concept;
    }
}
