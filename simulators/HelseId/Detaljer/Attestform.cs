using System.Text.Json;

namespace AcceptanceHarness.Simulators.HelseId.Detaljer;

/// <summary>Whether an attest has the form of the trust framework: its parts by their names, each code with its system.</summary>
internal static class Attestform
{
    private static readonly Dictionary<string, string[]> Deler = new(StringComparer.Ordinal)
    {
        ["practitioner"] = ["authorization", "legal_entity", "point_of_care", "department"],
        ["care_relationship"] = ["healthcare_service", "purpose_of_use", "purpose_of_use_details", "decision_ref"],
    };

    /// <summary>True when nothing in it has a name that the framework does not have, and a practitioner is there.</summary>
    public static bool ErRiktig(JsonElement attest) =>
        attest.ValueKind == JsonValueKind.Object
        && attest.TryGetProperty("practitioner", out var practitioner) && practitioner.ValueKind == JsonValueKind.Object
        && attest.EnumerateObject().All(ErRiktigDel);

    private static bool ErRiktigDel(JsonProperty part) => part.Name switch
    {
        "type" => true,
        "toa" => part.Value.ValueKind == JsonValueKind.Number && part.Value.TryGetInt64(out _),
        "patients" => part.Value.ValueKind == JsonValueKind.Array
            && part.Value.EnumerateArray().All(p => HarBare(p, ["identifier", "point_of_care", "department"])),
        var name => Deler.TryGetValue(name, out var known) && HarBare(part.Value, known),
    };

    private static bool HarBare(JsonElement part, string[] names) =>
        part.ValueKind == JsonValueKind.Object
        && part.EnumerateObject().All(p => names.Contains(p.Name, StringComparer.Ordinal) && p.Value.ValueKind == JsonValueKind.Object);
}
