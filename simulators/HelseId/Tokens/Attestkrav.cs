using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Simulators.HelseId.Tokens;

/// <summary>The attest as it stands in a token: as the client sent it, with what HelseID knows of the health worker.</summary>
internal static class Attestkrav
{
    private const string Hpr = "urn:oid:2.16.578.1.12.4.1.4.4";

    /// <summary>The claim.</summary>
    /// <param name="attest">What the client sent, JSON.</param>
    /// <param name="person">Who logged in; null for a system.</param>
    public static JsonObject Av(string attest, HelseIdPerson? person)
    {
        var claim = JsonNode.Parse(attest)!.AsObject();
        claim.Remove("type");
        if (claim["practitioner"] is not JsonObject practitioner || person is null)
        {
            return claim;
        }

        var system = NationalId.TryParse(person.Pid, out var id) ? id.Oid : NationalId.FodselsnummerOid;
        practitioner["identifier"] = new JsonObject
        {
            ["id"] = person.Pid,
            ["system"] = $"urn:oid:{system}",
            ["name"] = person.Navn,
            ["authority"] = "https://www.skatteetaten.no",
        };
        if (person.Hpr is { } hpr)
        {
            practitioner["hpr_nr"] = new JsonObject { ["id"] = hpr, ["system"] = Hpr, ["authority"] = "https://www.helsedirektoratet.no/" };
        }

        return claim;
    }
}
