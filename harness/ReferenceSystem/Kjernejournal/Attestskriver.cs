using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Writes an attest as HelseID takes it; the health worker's own number and HPR number are HelseID's to add.</summary>
internal static class Attestskriver
{
    public const string Fnr = "urn:oid:" + NationalId.FodselsnummerOid;
    public const string Dnr = "urn:oid:" + NationalId.DNummerOid;

    private const string Personregister = "https://www.skatteetaten.no";
    private const string Helsedirektoratet = "https://www.helsedirektoratet.no/";
    private const string Enhetsregister = "https://www.brreg.no";

    public static JsonObject Skriv(Attest attest, KjernejournalPolicies policies)
    {
        var relasjon = new JsonObject
        {
            ["healthcare_service"] = Kode("KX17", null, "urn:oid:2.16.578.1.12.4.1.1.8663", Helsedirektoratet),
            ["purpose_of_use"] = Kode(policies.PurposeOfUse(attest.Grunnlag), null, "urn:oid:2.16.840.1.113883.1.11.20448", "http://www.hl7.org/"),
        };
        if (policies.SendsDecision)
        {
            relasjon["decision_ref"] = new JsonObject
            {
                ["id"] = attest.BeslutningId,
                ["description"] = attest.Grunnlag is null ? "Pasientens journal ble åpnet" : "Helsepersonellet valgte grunnlag for oppslaget",
                ["user_selected"] = attest.Grunnlag is not null,
            };
        }

        return policies.Attest(new JsonObject
        {
            ["type"] = "nhn:tillitsrammeverk:parameters",
            ["toa"] = policies.TimeOfAttestation(attest.Laget).ToUnixTimeSeconds(),
            ["practitioner"] = new JsonObject
            {
                ["authorization"] = Kode(attest.Bruker.Yrke, null, "urn:oid:2.16.578.1.12.4.1.1.9060", Helsedirektoratet),
                ["legal_entity"] = Virksomhet(policies.LegalEntity(attest.Virksomhet)),
                ["point_of_care"] = Virksomhet(attest.Virksomhet.Underenhet ?? attest.Virksomhet.Orgnr),
            },
            ["care_relationship"] = relasjon,
            ["patients"] = new JsonArray(new JsonObject { ["identifier"] = Person(attest.Pasient, policies) }),
        });
    }

    /// <summary>A patient's number with its code system.</summary>
    public static JsonObject Person(CastPatient pasient, KjernejournalPolicies policies)
    {
        var nummer = pasient.Nummer() ?? "";
        var dnr = NationalId.TryParse(nummer, out var id) && id.IsDNumber;
        return new JsonObject { ["id"] = nummer, ["system"] = policies.PersonNumberSystem(dnr), ["authority"] = Personregister };
    }

    private static JsonObject Kode(string kode, string? tekst, string system, string utsteder)
    {
        var skrevet = new JsonObject { ["code"] = kode, ["system"] = system, ["assigner"] = utsteder };
        if (tekst is not null)
        {
            skrevet["text"] = tekst;
        }

        return skrevet;
    }

    private static JsonObject Virksomhet(string orgnr) => new()
    {
        ["id"] = orgnr,
        ["system"] = Virksomhetsdetaljer.UnderenhetSystem,
        ["authority"] = Enhetsregister,
    };
}
