using System.Globalization;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>Writes resources after kjernejournal's profiles.</summary>
internal static class Opplysningsskriver
{
    public const string Profiler = "http://nhn.no/kj/fhir/StructureDefinition/";

    private const string Terminologi = "http://terminology.hl7.org/CodeSystem/";

    /// <summary>A new resource.</summary>
    /// <param name="ny">What it says.</param>
    /// <param name="attest">Who says it, of whom, and for which organisation.</param>
    /// <param name="idag">The day.</param>
    public static JsonObject Ny(NyOpplysning ny, Attest attest, DateOnly idag)
    {
        var ressurs = ny.Slag switch
        {
            Kritisktjeneste.Allergi => Allergi(ny, idag),
            Kritisktjeneste.Tilstand => Tilstand(ny, idag),
            _ => Varsel(ny, idag),
        };
        var erVarsel = ny.Slag == Kritisktjeneste.Varsel;
        ressurs["contained"] = new JsonArray(Registrert(attest));
        ressurs["extension"] = new JsonArray(new JsonObject
        {
            ["url"] = $"{Profiler}KjSourceOfInformation",
            ["valueCodeableConcept"] = Begrep("http://nhn.no/kj/fhir/CodeSystem/SourceOfInformation", "2"),
        });
        ressurs[ny.Slag == Kritisktjeneste.Allergi ? "patient" : "subject"] = new JsonObject { ["identifier"] = Id(Pasientsystem(attest.Pasient), attest.Pasient.Nummer()!) };
        ressurs[erVarsel ? "author" : "recorder"] = new JsonObject { ["reference"] = "#recorderRef" };
        return ressurs;
    }

    /// <summary>The resource with another text, or as one that no longer holds; all else stays.</summary>
    public static JsonObject Endret(JsonObject lest, string? tekst, bool avkreft)
    {
        var ressurs = (JsonObject)lest.DeepClone();
        if (tekst is not null && ressurs["code"] is JsonObject kode)
        {
            kode["text"] = tekst;
        }

        if (avkreft && (string?)ressurs["resourceType"] == Kritisktjeneste.Varsel)
        {
            ressurs["status"] = "inactive";
        }
        else if (avkreft)
        {
            var slag = (string?)ressurs["resourceType"] == Kritisktjeneste.Allergi ? "allergyintolerance" : "condition";
            ressurs["clinicalStatus"] = Begrep($"{Terminologi}{slag}-clinical", "inactive");
            ressurs["verificationStatus"] = Begrep($"{Terminologi}{(slag == "condition" ? "condition-ver-status" : "allergyintolerance-verification")}", "refuted");
        }

        return ressurs;
    }

    private static JsonObject Allergi(NyOpplysning ny, DateOnly idag) => new()
    {
        ["resourceType"] = Kritisktjeneste.Allergi,
        ["meta"] = Profil("KjAllergyIntolerance"),
        ["clinicalStatus"] = Begrep($"{Terminologi}allergyintolerance-clinical", "active"),
        ["verificationStatus"] = Begrep($"{Terminologi}allergyintolerance-verification", "confirmed"),
        ["category"] = new JsonArray("medication"),
        ["criticality"] = "high",
        ["code"] = Begrep("urn:oid:2.16.578.1.12.4.1.1.7180", ny.Kode, ny.Tekst),
        ["recordedDate"] = Dag(idag),
    };

    private static JsonObject Tilstand(NyOpplysning ny, DateOnly idag) => new()
    {
        ["resourceType"] = Kritisktjeneste.Tilstand,
        ["meta"] = Profil("KjConditionCriticalMedicalCondition"),
        ["clinicalStatus"] = Begrep($"{Terminologi}condition-clinical", "active"),
        ["verificationStatus"] = Begrep($"{Terminologi}condition-ver-status", "confirmed"),
        ["code"] = Begrep("urn:oid:2.16.578.1.12.4.1.1.7110", ny.Kode, ny.Tekst),
        ["recordedDate"] = Dag(idag),
    };

    private static JsonObject Varsel(NyOpplysning ny, DateOnly idag) => new()
    {
        ["resourceType"] = Kritisktjeneste.Varsel,
        ["meta"] = Profil("KjFlag"),
        ["status"] = "active",
        ["category"] = new JsonArray(Begrep("http://nhn.no/kj/fhir/CodeSystem/FlagCategory", "9")),
        ["code"] = Begrep("http://nhn.no/kj/fhir/CodeSystem/FlagCode", ny.Kode, ny.Tekst),
        ["period"] = new JsonObject { ["start"] = Dag(idag) },
    };

    private static JsonObject Registrert(Attest attest) => new()
    {
        ["resourceType"] = "PractitionerRole",
        ["id"] = "recorderRef",
        ["practitioner"] = new JsonObject { ["identifier"] = Id("urn:oid:2.16.578.1.12.4.1.4.4", attest.Bruker.Hpr) },
        ["organization"] = new JsonObject { ["identifier"] = Id("urn:oid:2.16.578.1.12.4.1.4.101", attest.Virksomhet.Orgnr) },
    };

    private static string Pasientsystem(CastPatient pasient) => pasient.Fnr is null ? Attestskriver.Dnr : Attestskriver.Fnr;

    private static JsonObject Profil(string navn) => new() { ["profile"] = new JsonArray($"{Profiler}{navn}") };

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonObject Id(string system, string verdi) => new() { ["system"] = system, ["value"] = verdi };

    private static JsonObject Begrep(string system, string kode, string? tekst = null)
    {
        var koding = new JsonObject { ["system"] = system, ["code"] = kode };
        var begrep = new JsonObject { ["coding"] = new JsonArray(koding) };
        if (tekst is not null)
        {
            begrep["text"] = tekst;
        }

        return begrep;
    }
}
