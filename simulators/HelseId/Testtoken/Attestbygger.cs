using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Makes the attest of a test token from the order's parameters and the token's other claims.</summary>
internal static class Attestbygger
{
    /// <summary>The attest.</summary>
    /// <param name="parametre">The order's parameters of the attest; null for none.</param>
    /// <param name="krav">The token's claims so far.</param>
    /// <param name="orgnr">The organisation where the token names none.</param>
    public static JsonObject Bygg(IReadOnlyDictionary<string, JsonElement>? parametre, JsonObject krav, string orgnr)
    {
        var given = (parametre ?? new Dictionary<string, JsonElement>()).ToDictionary(StringComparer.OrdinalIgnoreCase);
        var (person, relation, patient) = (new JsonObject(), new JsonObject(), new JsonObject());
        foreach (var part in Attestdel.Alle.Where(part => part.Utelat is not { } without || !ErSann(given, without, standard: false)))
        {
            var id = Id(part, krav, orgnr);
            if (part.Navn == "hpr_nr" && id is null)
            {
                continue;
            }

            var group = part.Gruppe switch { "practitioner" => person, "care_relationship" => relation, _ => patient };
            group[part.Navn] = Del(part, given, id);
        }

        relation["decision_ref"]!["user_selected"] = ErSann(given, Attestdel.BrukerValgte, standard: true);
        return new JsonObject { ["practitioner"] = person, ["care_relationship"] = relation, ["patients"] = new JsonArray(patient) };
    }

    private static JsonObject Del(Attestdel part, Dictionary<string, JsonElement> given, string? id)
    {
        var made = new JsonObject();
        foreach (var field in part.Felter)
        {
            var standard = field.Standard ?? (field.Navn == "id" ? id : field.Navn == "system" ? Nummersystem(id) : null);
            if ((Tekst(given, field.Parameter) ?? standard) is { } value)
            {
                made[field.Navn] = value;
            }
        }

        return made;
    }

    private static string? Id(Attestdel part, JsonObject krav, string orgnr) => part.Navn switch
    {
        "identifier" => (string?)krav[HelseIdClaims.Pid],
        "hpr_nr" => (string?)krav[HelseIdClaims.HprNumber],
        "legal_entity" => (string?)krav[HelseIdClaims.OrgnrParent] ?? orgnr,
        "point_of_care" => (string?)krav[HelseIdClaims.OrgnrChild] ?? (string?)krav[HelseIdClaims.OrgnrParent] ?? orgnr,
        _ => null,
    };

    private static string Nummersystem(string? pid) =>
        $"urn:oid:{(NationalId.TryParse(pid, out var id) ? id.Oid : NationalId.FodselsnummerOid)}";

    private static string? Tekst(Dictionary<string, JsonElement> given, string? parameter) =>
        parameter is not null && given.TryGetValue(parameter, out var value) && value.GetString() is { Length: > 0 } text ? text : null;

    private static bool ErSann(Dictionary<string, JsonElement> given, string parameter, bool standard) =>
        given.TryGetValue(parameter, out var value) ? value.ValueKind == JsonValueKind.True : standard;
}
