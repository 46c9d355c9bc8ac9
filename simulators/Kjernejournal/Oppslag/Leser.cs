using System.Text.Json;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.Kjernejournal.Oppslag;

/// <summary>Who looks, as the token says.</summary>
/// <param name="Pid">The person's number.</param>
/// <param name="Hpr">The HPR number.</param>
/// <param name="Orgnr">The main unit.</param>
internal sealed record Leser(string? Pid, string? Hpr, string? Orgnr)
{
    /// <summary>The reader of a token.</summary>
    public static Leser Av(JsonElement krav) => new(
        JwsReading.Text(krav, HelseIdClaims.Pid),
        JwsReading.Text(krav, HelseIdClaims.HprNumber),
        JwsReading.Text(krav, HelseIdClaims.OrgnrParent));

    /// <summary>The patients that a token's attest is about.</summary>
    public static IReadOnlyList<string> Attestpasienter(JsonElement krav)
    {
        var attest = krav.ValueKind == JsonValueKind.Object && krav.TryGetProperty(HelseIdClaims.Tillitsrammeverk, out var claim)
            ? claim.ValueKind == JsonValueKind.Array && claim.GetArrayLength() == 1 ? claim[0] : claim
            : default;
        return attest.ValueKind == JsonValueKind.Object && attest.TryGetProperty("patients", out var patients) && patients.ValueKind == JsonValueKind.Array
            ? [.. patients.EnumerateArray().Select(Nummer).OfType<string>()]
            : [];
    }

    /// <summary>The line in the citizen's log.</summary>
    public Innsyn Innsyn(SimulatedCall call, Oppslagskall kall, string del) =>
        new(kall.Pasient, call.Tenant.CaseClock.GetUtcNow(), Hpr, Orgnr, del, kall.Grunnlag, kall.Kildesystem);

    private static string? Nummer(JsonElement patient) =>
        patient.ValueKind == JsonValueKind.Object && patient.TryGetProperty("identifier", out var identifier) ? JwsReading.Text(identifier, "id") : null;
}
