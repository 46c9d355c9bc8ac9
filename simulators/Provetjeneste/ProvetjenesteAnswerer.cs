using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.Provetjeneste;

/// <summary>Writes answers: whom the token is about, or why nothing is said.</summary>
internal static class ProvetjenesteAnswerer
{
    /// <summary>The organisation and the person of the token; null where it names none.</summary>
    /// <param name="krav">The token's claims.</param>
    /// <param name="person">Another person than the token's, for an answer that is wrong; null for the token's.</param>
    public static Answer Opplysninger(JsonElement krav, string? person = null) => Skriv(200, new JsonObject
    {
        ["virksomhet"] = JwsReading.Text(krav, HelseIdClaims.OrgnrParent),
        ["underenhet"] = JwsReading.Text(krav, HelseIdClaims.OrgnrChild),
        ["bruker"] = person ?? JwsReading.Text(krav, HelseIdClaims.Pid),
    });

    /// <summary>A technical error.</summary>
    public static Answer Feil(int status, string error, string text) => Skriv(status, new JsonObject { ["error"] = error, ["error_description"] = text }) with
    {
        Headers = status == 405 ? [KeyValuePair.Create("Allow", "GET")] : [],
    };

    private static Answer Skriv(int status, JsonObject body) => new()
    {
        Status = status,
        ContentType = "application/json; charset=utf-8",
        Body = Encoding.UTF8.GetBytes(body.ToJsonString()),
    };
}
