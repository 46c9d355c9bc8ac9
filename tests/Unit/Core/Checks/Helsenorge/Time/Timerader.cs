using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.Helsenorge;
using AcceptanceHarness.Tests.Simulators.Helsenorge;
using AcceptanceHarness.Wire.Helsenorge;
using static AcceptanceHarness.Tests.Simulators.Helsenorge.Timeeksempel;

namespace AcceptanceHarness.Tests.Core.Checks.Helsenorge.Time;

/// <summary>What breaks each rule for appointments to Helsenorge, and what only looks as if it did.</summary>
internal static class Timerader
{
    private const string Utvidelse = "http://helsenorge.no/fhir/StructureDefinition/";
    private const string Varsling = "http://helsenorge.no/fhir/varsling";
    private const string Sensitiv = "http://helsenorge.no/fhir/sensitiv-avsender";

    public static IReadOnlyDictionary<string, Dictionary<string, Action<Helsenorgerigg>>> Feil { get; } = new Dictionary<string, Dictionary<string, Action<Helsenorgerigg>>>
    {
        ["appointment-can-be-read"] = new()
        {
            ["ikke JSON"] = Tekst("{"),
            ["en annen ressurs"] = Tekst("""{"resourceType":"Slot"}"""),
            ["ukjent element"] = Sender(Kommunal, x => x["romnummer"] = "12"),
        },
        ["service-area-is-set"] = new()
        {
            ["uten"] = Sender(Kommunal, x => x["meta"]!.AsObject().Remove("security")),
            ["uten kode"] = Sender(Kommunal, x => x["meta"]!["security"]![0]!.AsObject().Remove("code")),
            ["bare tilgangsbegrensning"] = Sender(Kommunal, x => x["meta"]!["security"]![0]!["system"] = "urn:oid:2.16.578.1.12.4.1.1.9603"),
        },
        ["sensitive-sender-is-flagged"] = new()
        {
            ["uten merke"] = Sensitivt(_ => { }),
            ["merket som ikke sensitiv"] = Sensitivt(x => x["meta"]!["security"]!.AsArray().Add(new JsonObject { ["system"] = Sensitiv, ["code"] = "0" })),
        },
        ["appointment-has-one-identifier"] = new()
        {
            ["uten"] = Sender(Kommunal, x => x.Remove("identifier")),
            ["to"] = Sender(Kommunal, x => x["identifier"]!.AsArray().Add(x["identifier"]![0]!.DeepClone())),
            ["uten assigner"] = Sender(Kommunal, x => x["identifier"]![0]!.AsObject().Remove("assigner")),
        },
        ["appointment-period-is-whole"] = new()
        {
            ["uten slutt"] = Sender(Kommunal, x => x.Remove("end")),
            ["uten start"] = Sender(Kommunal, x => x.Remove("start")),
            ["slutter før den begynner"] = Sender(Kommunal, x => x["end"] = "2026-03-28T09:30:00+01:00"),
        },
        ["appointment-times-have-offset"] = new()
        {
            ["start"] = Sender(Kommunal, x => x["start"] = "2026-03-28T10:00:00"),
            ["bare dato"] = Sender(Kommunal, x => x["end"] = "2026-03-28"),
            ["ønsket periode"] = Sender(Hjemme, x => Foresla(x, "2026-03-28T10:00:00")),
        },
        ["appointment-required-elements-are-sent"] = new()
        {
            ["uten lastUpdated"] = Sender(Kommunal, x => x["meta"]!.AsObject().Remove("lastUpdated")),
            ["uten appointmentType"] = Sender(Kommunal, x => x.Remove("appointmentType")),
            ["uten supportingInformation"] = Sender(Kommunal, x => x.Remove("supportingInformation")),
            ["to tjenester"] = Sender(Kommunal, x => x["serviceCategory"]!.AsArray().Add(x["serviceCategory"]![0]!.DeepClone())),
            ["deltaker uten actor"] = Sender(Kommunal, x => x["participant"]![0]!.AsObject().Remove("actor")),
        },
        ["appointment-forbidden-elements-are-left-out"] = new()
        {
            ["comment"] = Sender(Kommunal, x => x["comment"] = "Husk prøven"),
            ["reasonCode"] = Sender(Kommunal, x => x["reasonCode"] = new JsonArray(Kode("http://snomed.info/sct", "77386006"))),
            ["language"] = Sender(Kommunal, x => x["language"] = "nb"),
        },
        ["appointment-status-is-known"] = new()
        {
            ["uten"] = Sender(Kommunal, x => x.Remove("status")),
            ["pending"] = Sender(Kommunal, x => x["status"] = "pending"),
        },
        ["appointment-service-category-is-known"] = new()
        {
            ["ukjent kode"] = Sender(Kommunal, x => x["serviceCategory"]![0] = Kode("urn:oid:2.16.578.1.12.4.1.1.7619", "99")),
            ["feil kodeverk"] = Sender(Kommunal, x => x["serviceCategory"]![0] = Kode("http://terminology.hl7.org/CodeSystem/service-category", "5")),
        },
        ["person-number-stays-out-of-helsenorge-transport"] = new()
        {
            ["i adressen"] = r => r.Send("GET", $"/helsetilbud_externalapi/api/v1/Tidsperiode?HerId=1&fnr={Helsenorgerigg.Pasient}", HelsenorgeScopes.Fravaersregistrering),
            ["i stien"] = r => r.Send("GET", $"/timeavtaler/api/v1/Appointment/{Helsenorgerigg.Pasient}", HelsenorgeScopes.Avtaler),
            ["i et hode"] = r => r.Send(Kommunal(), f => f.Hoder["X-Correlation-Id"] = $"time-{Helsenorgerigg.Pasient}"),
        },
        ["cancelationReason-inv"] = new() { ["uten årsak"] = Sender(Kommunal, x => x["status"] = "cancelled") },
        ["contained-location-must-have-managingorganization"] = new() { ["uten"] = Sender(Spesialist, x => x["contained"]![2]!.AsObject().Remove("managingOrganization")) },
        ["hn-app-primary-2"] = new() { ["kommunal"] = Sender(Kommunal, x => x["basedOn"] = Viser("ServiceRequest/1")) },
        ["hn-app-primary-4"] = new() { ["kommunal"] = Sender(Kommunal, x => x["partOf"] = Viser("Appointment/1")) },
        ["hn-app-primary-5"] = new() { ["kommunal"] = Sender(Kommunal, x => x["extension"] = new JsonArray(Med("hn-basis-postponementreason"))) },
        ["start-required-inv"] = new()
        {
            ["uten start"] = Sender(Kommunal, x => x.Remove("start")),
            ["avtalt med bare ønsket periode"] = Sender(Hjemme, x => Foresla(x)["status"] = "booked"),
        },
        ["hn-app-reqperiod-1"] = new()
        {
            ["foreslått uten periode"] = Sender(Hjemme, x => x["status"] = "proposed"),
            ["uten slutt"] = Sender(Hjemme, x => Foresla(x)["requestedPeriod"]![0]!.AsObject().Remove("end")),
        },
        ["hn-app-reqperiod-2"] = new() { ["avtalt"] = Sender(Hjemme, x => Foresla(x)["status"] = "booked") },
        ["serviceCategory-location-type"] = new()
        {
            ["bare avdeling"] = Sender(Spesialist, x => x["contained"]!.AsArray().RemoveAt(2)),
            ["et kontor også"] = Sender(Spesialist, x => x.Med(Sted("kontor", "OF"))),
        },
        ["community-services-location-requires-ptres-or-of"] = new() { ["sykehus"] = Sender(Kommunal, x => x["contained"]![2] = Sted("sykehus", "HOSP")) },
        ["community-services-location-not-both-ptres-and-of"] = new() { ["begge"] = Sender(Kommunal, x => x.Med(Sted("hjemme", "PTRES"))) },
        ["community-services-no-dialog-flags"] = new() { ["canInitiateDialog"] = Sender(Kommunal, x => x.Med(Flagg("canInitiateDialog"))) },
        ["contained-flag-allowed-codes"] = new()
        {
            ["kort varsel"] = Sender(Spesialist, x => x.Med(Flagg("canUseShortNotice"))),
            ["to like"] = Sender(Spesialist, x => x.Med(Flagg("cancel")).Med(Flagg("cancel"))),
        },
        ["serviceCategory-7-ptres-no-varsling-or-paminnelse"] = new() { ["varsling"] = Sender(Hjemme, x => Merk(x, Varsling, "1")) },
        ["supportinginformation-organization-partof"] = new()
        {
            ["uten partOf"] = Sender(Kommunal, x => AnnenProfil(x).Remove("partOf")),
            ["bare HER-id"] = Sender(Kommunal, x => AnnenProfil(x)["identifier"]![0]!["system"] = "urn:oid:2.16.578.1.12.4.1.2"),
        },
        ["community-services-requires-kommunikasjonspart-organization"] = new()
        {
            ["viser ikke til den"] = Sender(Kommunal, x => x["supportingInformation"]![0]!["reference"] = "#virksomhet"),
            ["HER-id etter profilen"] = Sender(Kommunal, x => x["contained"]![1]!["identifier"]![0]!["system"] = "urn:oid:2.16.578.1.12.4.1.2"),
        },
        ["virtualservice-or-location-required"] = new() { ["uten sted"] = Sender(Kommunal, x => x["contained"]!.AsArray().RemoveAt(2)) },
        ["hn-app-proposed-only-servicecategory-7"] = new() { ["jordmor"] = Sender(Kommunal, x => Foresla(x)) },
        ["hn-app-entered-in-error-requires-start-and-end"] = new()
        {
            ["uten slutt"] = Sender(Kommunal, x =>
            {
                x["status"] = "entered-in-error";
                x.Remove("end");
            }),
        },
        ["hn-app-specialist-cancelation-reason"] = new() { ["kommunens kodeverk"] = Sender(Spesialist, x => x.Avlyst("7621", "AAT")) },
        ["hn-app-community-cancelation-reason"] = new() { ["sykehusets kodeverk"] = Sender(Kommunal, x => x.Avlyst("8445")) },
        ["must-be-max-1000-chars"] = new()
        {
            ["description"] = Sender(Kommunal, x => x["description"] = new string('a', 1001)),
            ["patientInstruction"] = Sender(Kommunal, x => x["patientInstruction"] = new string('a', 1001)),
        },
        ["inv-4"] = new()
        {
            ["appointmentType"] = Sender(Kommunal, x => x["appointmentType"] = Kode(null, "3")),
            ["participant.type"] = Sender(Kommunal, x => x["participant"]![0]!["type"] = new JsonArray(Kode(null, "ATND"))),
        },
        ["appointment-participant-actor-patient-reference-identifier"] = new() { ["uten"] = Sender(Kommunal, x => Aktor(x).Remove("identifier")) },
        ["appointment-participant-actor-patient-reference-reference"] = new() { ["lenke også"] = Sender(Kommunal, x => Aktor(x)["reference"] = "Patient/1") },
    };

    public static IReadOnlyDictionary<string, Dictionary<string, Action<Helsenorgerigg>>> Friske { get; } = new Dictionary<string, Dictionary<string, Action<Helsenorgerigg>>>
    {
        ["sensitive-sender-is-flagged"] = new()
        {
            ["merket"] = Sensitivt(x => x["meta"]!["security"]!.AsArray().Add(new JsonObject { ["system"] = Sensitiv, ["code"] = "1" })),
            ["varsel med valgt navn"] = Sensitivt(x => Merk(x, Varsling, "9")),
        },
        ["cancelationReason-inv"] = new()
        {
            ["del av en annen"] = Sender(Spesialist, x =>
            {
                x["status"] = "cancelled";
                x["partOf"] = Viser("Appointment/1");
            }),
        },
        ["hn-app-primary-2"] = new() { ["sykehus"] = Sender(Spesialist, x => x["basedOn"] = Viser("ServiceRequest/1")) },
        ["start-required-inv"] = new() { ["foreslått"] = Sender(Hjemme, x => Foresla(x)) },
        ["hn-app-reqperiod-1"] = new() { ["foreslått"] = Sender(Hjemme, x => Foresla(x)) },
        ["appointment-times-have-offset"] = new() { ["UTC"] = Sender(Kommunal, x => x["start"] = "2026-03-28T09:00:00.5Z") },
        ["community-services-location-requires-ptres-or-of"] = new() { ["virtuell"] = Sender(Kommunal, Virtuell) },
        ["virtualservice-or-location-required"] = new() { ["virtuell"] = Sender(Kommunal, Virtuell) },
        ["hn-app-community-cancelation-reason"] = new() { ["kommunens kodeverk"] = Sender(Kommunal, x => x.Avlyst("7621", "AAT")) },
        ["hn-app-specialist-cancelation-reason"] = new() { ["9179"] = Sender(Spesialist, x => x.Avlyst("9179")) },
        ["hn-app-entered-in-error-requires-start-and-end"] = new() { ["hel"] = Sender(Kommunal, x => x["status"] = "entered-in-error") },
        ["supportinginformation-organization-partof"] = new() { ["annen profil, hel"] = Sender(Kommunal, x => AnnenProfil(x)) },
        ["must-be-max-1000-chars"] = new() { ["akkurat 1000"] = Sender(Kommunal, x => x["description"] = new string('a', 1000)) },
        ["person-number-stays-out-of-helsenorge-transport"] = new()
        {
            ["en tilfeldig id"] = r => r.Send(Kommunal(), f => f.Hoder["X-Correlation-Id"] = $"5f0c7a52-0d3a-4b0e-9d57-a{Helsenorgerigg.Pasient}"),
        },
    };

    /// <summary>A session in which all is right.</summary>
    public static Helsenorgerigg FriskOkt()
    {
        var rigg = new Helsenorgerigg();
        HelsenorgeSimulator.SettSensitiv(rigg.Tenant, "9990003");
        foreach (var time in new[] { Kommunal(), Hjemme(), Spesialist(), Spesialist().Med(Flagg("cancel")).Avlyst("8445"), Foresla(Hjemme()) })
        {
            time["meta"]!["security"]!.AsArray().Add(new JsonObject { ["system"] = Sensitiv, ["code"] = "1" });
            rigg.Send(time);
        }

        return rigg;
    }

    private static Action<Helsenorgerigg> Sender(Func<string?, JsonObject> make, Action<JsonObject> change) => rigg =>
    {
        var time = make(null);
        change(time);
        rigg.Send(time);
    };

    private static Action<Helsenorgerigg> Sensitivt(Action<JsonObject> change) => rigg =>
    {
        HelsenorgeSimulator.SettSensitiv(rigg.Tenant, "9990003");
        Sender(Kommunal, change)(rigg);
    };

    private static Action<Helsenorgerigg> Tekst(string body) => rigg => rigg.Send("PUT", Helsenorgerigg.Appointment, HelsenorgeScopes.Avtaler, body);

    private static JsonArray Viser(string reference) => new(new JsonObject { ["reference"] = reference });

    private static JsonObject Med(string utvidelse) => new() { ["url"] = Utvidelse + utvidelse, ["valueCodeableConcept"] = new JsonObject { ["text"] = "Prøve" } };

    private static JsonObject Aktor(JsonObject time) => time["participant"]![0]!["actor"]!.AsObject();

    private static void Merk(JsonObject time, string system, string code) => time["meta"]!["tag"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code });

    private static void Virtuell(JsonObject time)
    {
        time["contained"]!.AsArray().RemoveAt(2);
        time["extension"] = new JsonArray(Med("hn-basis-virtual-service"));
    }

    private static JsonObject AnnenProfil(JsonObject time)
    {
        var organization = time["contained"]![1]!.AsObject();
        organization["meta"]!["profile"]![0] = "http://hl7.no/fhir/StructureDefinition/no-basis-Organization";
        return organization;
    }

    private static JsonObject Foresla(JsonObject time, string start = "2026-03-28T10:00:00+01:00")
    {
        time.Remove("start");
        time.Remove("end");
        time["status"] = "proposed";
        time["requestedPeriod"] = new JsonArray(new JsonObject { ["start"] = start, ["end"] = "2026-03-28T12:00:00+01:00" });
        return time;
    }
}
