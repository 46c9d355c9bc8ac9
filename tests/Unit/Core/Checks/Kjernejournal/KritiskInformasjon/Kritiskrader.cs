using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Tests.Simulators.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.Tests.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>What breaks each rule for critical information, and what only looks as if it did.</summary>
internal static class Kritiskrader
{
    private const string Allergi = "/AllergyIntolerance";

    private static readonly KritiskOpplysning Varsel = new() { Type = "Flag", Tekst = "Skal ikke intuberes" };
    private static readonly KritiskOpplysning Smitte = new() { Type = "Condition", Tekst = "MRSA", Kodeverk = "urn:oid:2.16.578.1.12.4.1.1.7110", Infotype = "Infection" };

    public static IReadOnlyDictionary<string, Dictionary<string, Action<Kritiskrigg>>> Feil { get; } = new Dictionary<string, Dictionary<string, Action<Kritiskrigg>>>
    {
        ["resource-is-about-the-patient"] = new()
        {
            ["en annen"] = r => r.Skriv("POST", Allergi, Kritiskrigg.Ressurs(fnr: Kritiskrigg.AnnenPasient)),
            ["en annen, i contained"] = r => r.Skriv("POST", Allergi, Endret(Kritiskrigg.Ressurs(), IContained)),
            ["en annen, med et annet system"] = r => r.Skriv("POST", Allergi, Endret(Kritiskrigg.Ressurs(fnr: Kritiskrigg.AnnenPasient), x => x["patient"]!["identifier"]!["system"] = "2.16.578.1.12.4.1.4.1")),
            ["en annen, som referanse"] = r => r.Skriv("POST", Allergi, Endret(Kritiskrigg.Ressurs(), x => x["patient"]!["reference"] = $"Patient/{Kritiskrigg.AnnenPasient}")),
        },
        ["status-is-asked-first"] = new()
        {
            ["aldri"] = r => r.Hent("/Flag"),
            ["for en annen"] = r =>
            {
                r.Send(Kritiskrigg.Ny("POST", "/status", $$"""{"nin":"{{Kritiskrigg.AnnenPasient}}"}"""));
                r.Hent("/Flag");
            },
            ["etterpå"] = r =>
            {
                r.Hent("/Flag");
                r.Status();
            },
            ["i en annen økt"] = r =>
            {
                r.Status(f => f.Krav = claims => claims["sid"] = "okt-0");
                r.Hent("/Flag");
            },
            ["avvist"] = r =>
            {
                r.Status(f => f.Hoder.Remove(KjernejournalHoder.NhnKildesystem));
                r.Hent("/Flag");
            },
        },
        ["user-role-is-sent"] = new()
        {
            ["uten"] = r => r.Hent("/Flag", f => f.Hoder.Remove(KjernejournalHoder.Rolle)),
            ["ikke kodet"] = r => r.Hent("/Flag", f => f.Hoder[KjernejournalHoder.Rolle] = """{"system":"urn:oid:2.16.578.1.12.4.1.1.9060","code":"LE"}"""),
            ["bare koden"] = r => r.Hent("/Flag", f => f.Hoder[KjernejournalHoder.Rolle] = "LE"),
            ["en annen enn attesten"] = r => r.Hent("/Flag", f => f.Autorisasjon = "SP"),
        },
        ["elevated-basis-only-when-restricted"] = new()
        {
            ["samtykke"] = r => r.Hent("/Flag", f => f.Hoder[KjernejournalHoder.Tilgangsgrunnlag] = "FORHOYET_SAMTYKKE"),
            ["akutt"] = r => r.Hent("/Flag", f => f.Hoder[KjernejournalHoder.Tilgangsgrunnlag] = "FORHOYET_AKUTT"),
        },
        ["basis-is-known"] = new()
        {
            ["uten"] = r => r.Hent("/Flag", f => f.Hoder.Remove(KjernejournalHoder.Tilgangsgrunnlag)),
            ["ukjent"] = r => r.Hent("/Flag", f => f.Hoder[KjernejournalHoder.Tilgangsgrunnlag] = "VANLIG_BEHANDLING"),
        },
        ["update-builds-on-latest-version"] = new()
        {
            ["uten versjon"] = r => r.Skriv("PUT", $"{Allergi}/{Lest(r, out var seen)}", Endret(seen, x => (x["meta"] as JsonObject)!.Remove("versionId"))),
            ["ikke lest"] = r => r.Skriv("PUT", $"{Allergi}/{r.Registrer()}", Endret(Kritiskrigg.Ressurs(), x => x["meta"]!["versionId"] = "1")),
            ["gjettet versjon"] = r => r.Skriv("PUT", $"{Allergi}/{Lest(r, out var seen)}", Endret(seen, x => x["meta"]!["versionId"] = "2")),
            ["nytt forsøk uten lesing"] = r =>
            {
                var id = Lest(r, out var seen);
                KritiskInformasjonsregister.Endre(r.Tenant, Kritiskrigg.Pasient, id, Kritiskrigg.Penicillin with { Kritikalitet = "low" });
                r.Skriv("PUT", $"{Allergi}/{id}", seen);
                r.Skriv("PUT", $"{Allergi}/{id}", Endret(seen, x => x["meta"]!["versionId"] = "2"));
            },
            ["sletter en gammel versjon"] = r => r.Send(Kritiskrigg.Ny("DELETE", $"{Allergi}/{Lest(r, out _)}/_history/7")),
        },
        ["update-sends-all-fields"] = new()
        {
            ["uten criticality"] = r => r.Skriv("PUT", $"{Allergi}/{Lest(r, out var seen)}", Endret(seen, x => x.Remove("criticality"))),
            ["uten extension, etter søk"] = r =>
            {
                r.Registrer();
                var found = JsonNode.Parse(r.Hent(Allergi).Body.Span)!["entry"]![0]!["resource"]!.DeepClone().AsObject();
                r.Skriv("PUT", $"{Allergi}/{found["id"]}", Endret(found, x => x.Remove("extension")));
            },
        },
        ["resource-names-its-profile"] = new()
        {
            ["uten"] = Skriver(Kritiskrigg.Penicillin, x => x.Remove("meta")),
            ["en annens"] = Skriver(Varsel, x => x["meta"]!["profile"] = new JsonArray("http://nhn.no/kj/fhir/StructureDefinition/KjAllergyIntolerance")),
            ["fra et annet hus"] = Skriver(Smitte, x => x["meta"]!["profile"] = new JsonArray("http://hl7.no/fhir/StructureDefinition/no-basis-Condition")),
        },
        ["clinical-status-follows-verification"] = new()
        {
            ["avkreftet og aktiv"] = Skriver(Kritiskrigg.Penicillin with { Verifisering = "refuted" }, x => x["clinicalStatus"]!["coding"]![0]!["code"] = "active"),
            ["bekreftet og inaktiv"] = Skriver(Smitte, x => x["clinicalStatus"]!["coding"]![0]!["code"] = "inactive"),
            ["uten verifisering"] = Skriver(Smitte, x => x.Remove("verificationStatus")),
            ["uten klinisk status"] = Skriver(Kritiskrigg.Penicillin, x => x.Remove("clinicalStatus")),
        },
        ["drug-allergy-is-of-category-medication"] = new()
        {
            ["legemiddel som miljø"] = Skriver(Kritiskrigg.Penicillin, x => x["category"] = new JsonArray("environment")),
            ["pels som legemiddel"] = Skriver(Kritiskrigg.Penicillin with { Kodeverk = "http://snomed.info/sct" }, _ => { }),
            ["uten kategori"] = Skriver(Kritiskrigg.Penicillin, x => x.Remove("category")),
        },
        ["allergy-says-its-criticality"] = new()
        {
            ["uten"] = Skriver(Kritiskrigg.Penicillin, x => x.Remove("criticality")),
            ["kan ikke vurderes"] = Skriver(Kritiskrigg.Penicillin, x => x["criticality"] = "unable-to-assess"),
        },
        ["recorder-is-named"] = new()
        {
            ["uten contained"] = Skriver(Kritiskrigg.Penicillin, x => x.Remove("contained")),
            ["uten HPR-nummer"] = Skriver(Varsel, x => (x["contained"]![0] as JsonObject)!.Remove("practitioner")),
            ["uten organisasjon"] = Skriver(Smitte, x => (x["contained"]![0] as JsonObject)!.Remove("organization")),
            ["uten recorder"] = Skriver(Smitte, x => x.Remove("recorder")),
            ["viser til noe annet"] = Skriver(Varsel, x => x["author"]!["reference"] = "#annen"),
        },
        ["flag-period-is-whole"] = new()
        {
            ["uten"] = Skriver(Varsel, x => x.Remove("period")),
            ["uten start"] = Skriver(Varsel, x => x["period"] = new JsonObject { ["end"] = "2027-01-01" }),
            ["slutter før den begynner"] = Skriver(Varsel, x => x["period"]!["end"] = "2019-01-01"),
        },
        ["source-of-information-is-said"] = new()
        {
            ["uten"] = Skriver(Kritiskrigg.Penicillin, x => x.Remove("extension")),
            ["en annen utvidelse"] = Skriver(Smitte, x => x["extension"]![0]!["url"] = "http://nhn.no/kj/fhir/StructureDefinition/KjUpdatedDateTime"),
            ["bare tekst"] = Skriver(Smitte, x => (x["extension"]![0] as JsonObject)!["valueCodeableConcept"] = new JsonObject { ["text"] = "Pasienten" }),
        },
    };

    public static IReadOnlyDictionary<string, Dictionary<string, Action<Kritiskrigg>>> Friske { get; } = new Dictionary<string, Dictionary<string, Action<Kritiskrigg>>>
    {
        ["user-role-is-sent"] = new() { ["eldre navn"] = r => r.Hent("/Flag", f => Flytt(f, KjernejournalHoder.Rolle, "hit-user-role")) },
        ["status-is-asked-first"] = new()
        {
            ["systemet selv spurte"] = r =>
            {
                r.Status(f => f.Krav = claims => new[] { "sid", HelseIdClaims.Pid, HelseIdClaims.HprNumber }.ToList().ForEach(name => claims.Remove(name)));
                r.Hent("/Flag");
                r.Hent(Allergi);
            },
        },
        ["elevated-basis-only-when-restricted"] = new()
        {
            ["sperret"] = r =>
            {
                r.Borger(b => b with { SperretKritiskInformasjon = true });
                r.Hent("/Flag", f => f.Hoder[KjernejournalHoder.Tilgangsgrunnlag] = "FORHOYET_SAMTYKKE");
            },
        },
        ["basis-is-known"] = new() { ["eldre navn"] = r => r.Hent("/Flag", f => Flytt(f, KjernejournalHoder.Tilgangsgrunnlag, "hit-access-basis")) },
        ["update-builds-on-latest-version"] = new()
        {
            ["taper kappløpet og leser på nytt"] = r =>
            {
                var id = Lest(r, out var seen);
                KritiskInformasjonsregister.Endre(r.Tenant, Kritiskrigg.Pasient, id, Kritiskrigg.Penicillin with { Kritikalitet = "low" });
                r.Skriv("PUT", $"{Allergi}/{id}", seen);
                r.Skriv("PUT", $"{Allergi}/{id}", JsonNode.Parse(r.Hent($"{Allergi}/{id}").Body.Span)!);
            },
            ["endrer to ganger, siste gang ut fra svaret"] = r =>
            {
                var id = Lest(r, out var seen);
                r.Skriv("PUT", $"{Allergi}/{id}", JsonNode.Parse(r.Skriv("PUT", $"{Allergi}/{id}", seen).Body.Span)!);
            },
            ["en annen bruker har lest en nyere versjon"] = r =>
            {
                var id = Lest(r, out var seen);
                KritiskInformasjonsregister.Endre(r.Tenant, Kritiskrigg.Pasient, id, Kritiskrigg.Penicillin with { Kritikalitet = "low" });
                r.Hent($"{Allergi}/{id}", f => f.Krav = claims => claims["helseid://claims/identity/pid"] = Kritiskrigg.AnnenPasient);
                r.Skriv("PUT", $"{Allergi}/{id}", seen);
            },
            ["sletter uten å si versjon"] = r => r.Send(Kritiskrigg.Ny("DELETE", $"{Allergi}/{r.Registrer()}")),
        },
        ["drug-allergy-is-of-category-medication"] = new() { ["pels"] = Skriver(Kritiskrigg.Penicillin with { Kodeverk = "http://snomed.info/sct", ErLegemiddel = false }, _ => { }) },
        ["clinical-status-follows-verification"] = new() { ["avkreftet og inaktiv"] = Skriver(Smitte with { Verifisering = "refuted" }, _ => { }) },
        ["recorder-is-named"] = new() { ["helsepersonell for seg"] = Skriver(Varsel, Oppdelt) },
        ["source-of-information-is-said"] = new() { ["som coding"] = Skriver(Smitte, SomCoding) },
        ["flag-period-is-whole"] = new() { ["med slutt"] = Skriver(Varsel with { Til = new DateOnly(2030, 1, 1) }, _ => { }), ["bare år"] = Skriver(Varsel, x => x["period"]!["end"] = "2020") },
    };

    /// <summary>Asks, reads, registers, changes and deletes, all as it should be.</summary>
    public static Kritiskrigg FriskOkt()
    {
        var rigg = new Kritiskrigg();
        rigg.Borger(b => b with { SperretKritiskInformasjon = true });
        rigg.Status();
        rigg.Hent("/Flag", Forhoyet);
        rigg.Skriv("POST", "/Flag", Kritiskrigg.Ressurs(Varsel), Forhoyet);
        rigg.Skriv("POST", "/Condition", Kritiskrigg.Ressurs(Smitte), Forhoyet);
        var made = JsonNode.Parse(rigg.Skriv("POST", Allergi, Kritiskrigg.Ressurs(), Forhoyet).Body.Span)!.AsObject();
        made["criticality"] = "low";
        rigg.Skriv("PUT", $"{Allergi}/{made["id"]}", made, Forhoyet);
        rigg.Send(Kritiskrigg.Ny("DELETE", $"{Allergi}/{made["id"]}/_history/2"), Forhoyet);
        return rigg;
    }

    private static void Forhoyet(Kritiskforesporsel f) => f.Hoder[KjernejournalHoder.Tilgangsgrunnlag] = "FORHOYET_SAMTYKKE";

    private static Action<Kritiskrigg> Skriver(KritiskOpplysning opplysning, Action<JsonObject> endre) =>
        rigg => rigg.Skriv("POST", $"/{opplysning.Type}", Endret(Kritiskrigg.Ressurs(opplysning), endre));

    private static string Lest(Kritiskrigg rigg, out JsonObject seen)
    {
        var id = rigg.Registrer();
        seen = JsonNode.Parse(rigg.Hent($"{Allergi}/{id}").Body.Span)!.AsObject();
        return id;
    }

    private static JsonObject Endret(JsonObject resource, Action<JsonObject> endre)
    {
        var changed = resource.DeepClone().AsObject();
        endre(changed);
        return changed;
    }

    private static void Flytt(Kritiskforesporsel f, string from, string to)
    {
        f.Hoder[to] = f.Hoder[from];
        f.Hoder.Remove(from);
    }

    private static void Oppdelt(JsonObject resource)
    {
        var role = resource["contained"]![0]!.AsObject();
        var practitioner = new JsonObject { ["resourceType"] = "Practitioner", ["id"] = "lege", ["identifier"] = new JsonArray(role["practitioner"]!["identifier"]!.DeepClone()) };
        role["practitioner"] = new JsonObject { ["reference"] = "#lege" };
        resource["contained"]!.AsArray().Add(practitioner);
    }

    private static void IContained(JsonObject resource)
    {
        resource["contained"]!.AsArray().Add(new JsonObject { ["resourceType"] = "Patient", ["id"] = "pasient", ["identifier"] = new JsonArray(Kritiskrigg.Ressurs(fnr: Kritiskrigg.AnnenPasient)["patient"]!["identifier"]!.DeepClone()) });
        resource["patient"] = new JsonObject { ["reference"] = "#pasient" };
    }

    private static void SomCoding(JsonObject resource)
    {
        var extension = resource["extension"]![0]!.AsObject();
        extension["valueCoding"] = extension["valueCodeableConcept"]!["coding"]![0]!.DeepClone();
        extension.Remove("valueCodeableConcept");
    }
}
