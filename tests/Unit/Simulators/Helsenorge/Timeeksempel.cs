using System.Text.Json.Nodes;

namespace AcceptanceHarness.Tests.Simulators.Helsenorge;

/// <summary>A healthy appointment for each kind of service, to be changed in one place.</summary>
internal static class Timeeksempel
{
    private const string Niva1 = "urn:oid:2.16.578.1.12.4.1.4.101";
    private const string Niva2 = "urn:oid:2.16.578.1.12.4.1.4.102";

    /// <summary>An appointment with a midwife, at the office.</summary>
    public static JsonObject Kommunal(string? pasient = null) => Time(pasient, Kode("urn:oid:2.16.578.1.12.4.1.1.7619", "5"), Sted("kontor", "OF"));

    /// <summary>A visit at home by hjemmetjenesten.</summary>
    public static JsonObject Hjemme(string? pasient = null) => Time(pasient, Kode("urn:oid:2.16.578.1.12.4.1.1.7619", "7"), Sted("hjemme", "PTRES"));

    /// <summary>An appointment at a hospital.</summary>
    public static JsonObject Spesialist(string? pasient = null) =>
        Time(pasient, Kode("http://terminology.hl7.org/CodeSystem/service-category", "27"), Sted("sykehus", "HOSP"), Sted("avdeling", "HU"));

    /// <summary>A location of a type, run by the communication party's parent.</summary>
    public static JsonObject Sted(string id, string type) => new()
    {
        ["resourceType"] = "Location",
        ["id"] = id,
        ["name"] = "Prøvestedet",
        ["type"] = new JsonArray(Kode("http://terminology.hl7.org/CodeSystem/v3-RoleCode", type)),
        ["managingOrganization"] = new JsonObject { ["reference"] = "#virksomhet" },
    };

    /// <summary>A flag of what the citizen may do.</summary>
    public static JsonObject Flagg(string code) => new()
    {
        ["resourceType"] = "Flag",
        ["id"] = $"flagg-{code}",
        ["status"] = "active",
        ["code"] = Kode("http://helsenorge.no/fhir/CodeSystem/hn-appointment-flag-code-cs", code),
        ["subject"] = new JsonObject { ["display"] = "Innbyggeren" },
    };

    /// <summary>A concept with one code.</summary>
    public static JsonObject Kode(string? system, string code)
    {
        var coding = new JsonObject { ["code"] = code };
        if (system is not null)
        {
            coding["system"] = system;
        }

        return new JsonObject { ["coding"] = new JsonArray(coding) };
    }

    /// <summary>The appointment cancelled, with a reason from the code system that its service uses.</summary>
    public static JsonObject Avlyst(this JsonObject time, string kodeverk, string kode = "1")
    {
        time["status"] = "cancelled";
        time["cancelationReason"] = Kode($"urn:oid:2.16.578.1.12.4.1.1.{kodeverk}", kode);
        return time;
    }

    /// <summary>Adds a contained resource.</summary>
    public static JsonObject Med(this JsonObject time, JsonObject contained)
    {
        time["contained"]!.AsArray().Add(contained);
        return time;
    }

    private static JsonObject Time(string? pasient, JsonObject tjeneste, params JsonObject[] steder) => new()
    {
        ["resourceType"] = "Appointment",
        ["meta"] = new JsonObject
        {
            ["lastUpdated"] = "2026-03-02T09:00:00+01:00",
            ["security"] = new JsonArray(new JsonObject { ["system"] = "urn:oid:2.16.578.1.12.4.1.1.7618", ["code"] = "3" }),
        },
        ["contained"] = new JsonArray([Organisasjon("virksomhet", Niva1, "399990017", null), Organisasjon("kommunikasjonspart", Niva2, "9990003", "virksomhet"), .. steder]),
        ["identifier"] = new JsonArray(new JsonObject
        {
            ["system"] = "urn:ietf:rfc:3986",
            ["value"] = "urn:uuid:5f0c7a52-0d3a-4b0e-9d57-2c8e8d6a1b11",
            ["assigner"] = new JsonObject { ["reference"] = "#virksomhet" },
        }),
        ["status"] = "booked",
        ["serviceCategory"] = new JsonArray(tjeneste),
        ["appointmentType"] = Kode("urn:oid:2.16.578.1.12.4.1.1.8406", "3"),
        ["supportingInformation"] = new JsonArray(new JsonObject { ["reference"] = "#kommunikasjonspart" }),
        ["start"] = "2026-03-28T10:00:00+01:00",
        ["end"] = "2026-03-28T10:30:00+01:00",
        ["participant"] = new JsonArray(new JsonObject
        {
            ["actor"] = new JsonObject
            {
                ["type"] = "Patient",
                ["identifier"] = new JsonObject { ["system"] = "urn:oid:2.16.578.1.12.4.1.4.1", ["value"] = pasient ?? Helsenorgerigg.Pasient },
            },
            ["status"] = "accepted",
        }),
    };

    private static JsonObject Organisasjon(string id, string system, string value, string? over)
    {
        var organization = new JsonObject
        {
            ["resourceType"] = "Organization",
            ["id"] = id,
            ["identifier"] = new JsonArray(new JsonObject { ["system"] = system, ["value"] = value }),
            ["name"] = "Prøvestedet",
        };
        if (over is not null)
        {
            organization["meta"] = new JsonObject { ["profile"] = new JsonArray("http://helsenorge.no/fhir/StructureDefinition/kommunikasjonspart-Organization") };
            organization["partOf"] = new JsonObject { ["reference"] = $"#{over}" };
        }

        return organization;
    }
}
