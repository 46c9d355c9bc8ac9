using System.Text.Json.Nodes;
using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Writes which organisation a token is for, and the attest of the trust framework.</summary>
internal static class Virksomhetsdetaljer
{
    /// <summary>The code system that holds main unit and sub-unit together, for a client of several organisations.</summary>
    public const string HovedenhetSystem = "urn:oid:1.0.6523";

    /// <summary>The code system of a sub-unit alone, for a client of one organisation.</summary>
    public const string UnderenhetSystem = "urn:oid:2.16.578.1.12.4.1.4.101";

    /// <summary>The details of a token call; null when there are none.</summary>
    /// <param name="virksomhet">The organisation; null for none.</param>
    /// <param name="attest">The attest that goes with it; null for none.</param>
    /// <param name="tilhorighet">The client's tenancy.</param>
    /// <param name="policies">How the system behaves.</param>
    public static JsonNode? Av(Valgtvirksomhet? virksomhet, JsonObject? attest, string tilhorighet, HelseIdPolicies policies)
    {
        JsonObject?[] deler =
        [
            virksomhet is not null && policies.SendsOrganisation ? Virksomhet(virksomhet, policies.WritesOrganisationAs(tilhorighet), policies) : null,
            (JsonObject?)attest?.DeepClone(),
        ];
        return deler.OfType<JsonObject>().ToList() switch
        {
            [] => null,
            [var only] => only,
            var several => new JsonArray([.. several]),
        };
    }

    /// <summary>The attest: who the health worker is, and why the patient's data are needed.</summary>
    public static JsonObject Attest(Valgtvirksomhet virksomhet) => new()
    {
        ["type"] = "nhn:tillitsrammeverk:parameters",
        ["practitioner"] = new JsonObject
        {
            ["authorization"] = new JsonObject { ["code"] = "LE", ["system"] = "urn:oid:2.16.578.1.12.4.1.1.9060" },
            ["legal_entity"] = new JsonObject { ["id"] = virksomhet.Orgnr, ["system"] = UnderenhetSystem },
            ["point_of_care"] = new JsonObject { ["id"] = virksomhet.Underenhet ?? virksomhet.Orgnr, ["system"] = UnderenhetSystem },
        },
        ["care_relationship"] = new JsonObject
        {
            ["healthcare_service"] = new JsonObject { ["code"] = "KX17", ["system"] = "urn:oid:2.16.578.1.12.4.1.1.8663" },
            ["purpose_of_use"] = new JsonObject { ["code"] = "TREAT", ["system"] = "urn:oid:2.16.840.1.113883.1.11.20448" },
        },
        ["patients"] = new JsonArray(new JsonObject()),
    };

    private static JsonObject? Virksomhet(Valgtvirksomhet virksomhet, string tilhorighet, HelseIdPolicies policies) => tilhorighet switch
    {
        HelseIdTilhorighet.Flere => Detalj(policies.ParentSystem, $"NO:ORGNR:{virksomhet.Orgnr}:{virksomhet.Underenhet}"),
        HelseIdTilhorighet.En when virksomhet.Underenhet is { } child => Detalj(policies.SubUnitSystem, child),
        _ => null,
    };

    private static JsonObject Detalj(string system, string value) => new()
    {
        ["type"] = "helseid_authorization",
        ["practitioner_role"] = new JsonObject
        {
            ["organization"] = new JsonObject
            {
                ["identifier"] = new JsonObject { ["system"] = system, ["type"] = "ENH", ["value"] = value },
            },
        },
    };
}
