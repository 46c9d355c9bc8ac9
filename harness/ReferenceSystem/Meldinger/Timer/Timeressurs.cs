using System.Globalization;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>An appointment as helsenorge's profile (hn-basis-appointment) has it.</summary>
internal static class Timeressurs
{
    private const string Virksomhet = "virksomhet";
    private const string Part = "kommunikasjonspart";
    private const string Sted = "sted";

    /// <summary>Makes it.</summary>
    public static JsonObject Av(Meldingsmiljo miljo, Timeavtale time)
    {
        var enhet = miljo.Egen(time.Enhet) ?? miljo.Egne[0];
        var ressurs = new JsonObject
        {
            ["resourceType"] = "Appointment",
            ["meta"] = new JsonObject { ["lastUpdated"] = Tid(time.Endret), ["security"] = Merker(miljo, enhet) },
            ["contained"] = Innhold(miljo, enhet),
            ["identifier"] = new JsonArray(new JsonObject
            {
                ["system"] = "urn:ietf:rfc:3986",
                ["value"] = $"urn:uuid:{time.Id}",
                ["assigner"] = Viser(Virksomhet),
            }),
            ["status"] = time.Status == Timestatus.Avlyst ? "cancelled" : "booked",
            ["serviceCategory"] = new JsonArray(Kode("urn:oid:2.16.578.1.12.4.1.1.7619", "5")),
            ["appointmentType"] = Kode("urn:oid:2.16.578.1.12.4.1.1.8406", "3"),
            ["supportingInformation"] = new JsonArray(Viser(Part)),
            ["start"] = Tid(miljo.Policies.WrittenStart(time.Start)),
            ["end"] = Tid(miljo.Policies.WrittenStart(time.Slutt)),
            ["participant"] = new JsonArray(Deltaker(miljo, time)),
        };
        if (time.Status == Timestatus.Avlyst)
        {
            ressurs["cancelationReason"] = Kode("urn:oid:2.16.578.1.12.4.1.1.7621", "AAT");
        }

        return ressurs;
    }

    private static JsonArray Merker(Meldingsmiljo miljo, CastKommunikasjonspart enhet)
    {
        var merker = new JsonArray(new JsonObject { ["system"] = "urn:oid:2.16.578.1.12.4.1.1.7618", ["code"] = "3" });
        if (miljo.Policies.MarksSensitiveSender && ErSensitiv(enhet))
        {
            merker.Add(new JsonObject { ["system"] = "http://helsenorge.no/fhir/sensitiv-avsender", ["code"] = "1" });
        }

        return merker;
    }

    // That somebody is in care elsewhere than with the GP is what the name of a unit would tell.
    private static bool ErSensitiv(CastKommunikasjonspart enhet) => !enhet.Navn.Contains("fastlege", StringComparison.OrdinalIgnoreCase);

    private static JsonArray Innhold(Meldingsmiljo miljo, CastKommunikasjonspart enhet)
    {
        var cast = miljo.Sesjon.Cast;
        var part = Organisasjon(Part, "urn:oid:2.16.578.1.12.4.1.4.102", enhet.HerId, enhet.Navn);
        part["meta"] = new JsonObject { ["profile"] = new JsonArray("http://helsenorge.no/fhir/StructureDefinition/kommunikasjonspart-Organization") };
        part["partOf"] = Viser(Virksomhet);
        return new JsonArray(
            Organisasjon(Virksomhet, "urn:oid:2.16.578.1.12.4.1.4.101", cast.Virksomhet.Orgnr, cast.Virksomhet.Navn),
            part,
            new JsonObject
            {
                ["resourceType"] = "Location",
                ["id"] = Sted,
                ["name"] = enhet.Navn,
                ["type"] = new JsonArray(Kode("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "OF")),
                ["managingOrganization"] = Viser(Virksomhet),
            });
    }

    private static JsonObject Organisasjon(string id, string system, string nummer, string navn) => new()
    {
        ["resourceType"] = "Organization",
        ["id"] = id,
        ["identifier"] = new JsonArray(new JsonObject { ["system"] = system, ["value"] = nummer }),
        ["name"] = navn,
    };

    private static JsonObject Deltaker(Meldingsmiljo miljo, Timeavtale time)
    {
        var pasient = miljo.Sesjon.Patient(time.Pasient!);
        return new JsonObject
        {
            ["actor"] = new JsonObject
            {
                ["type"] = "Patient",
                ["identifier"] = new JsonObject
                {
                    ["system"] = $"urn:oid:{(pasient.Fnr is null ? NationalId.DNummerOid : NationalId.FodselsnummerOid)}",
                    ["value"] = pasient.Fnr ?? pasient.Dnr,
                },
            },
            ["status"] = "accepted",
        };
    }

    private static JsonObject Kode(string system, string kode) => new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = kode }) };

    private static JsonObject Viser(string id) => new() { ["reference"] = $"#{id}" };

    private static string Tid(DateTimeOffset tid) => NorskTid.Av(tid).ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture);
}
