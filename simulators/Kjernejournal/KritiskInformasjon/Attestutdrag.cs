using System.Text.Json;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>What the service uses of the attest in a token; whether the attest is whole has been looked at before.</summary>
internal static class Attestutdrag
{
    /// <summary>The code of the practitioner's authorisation; null when the attest has none.</summary>
    public static string? Autorisasjon(JsonElement krav) =>
        Attest(krav) is { } attest && Del(attest, "practitioner") is { } person && Del(person, "authorization") is { } authorization
            ? JwsReading.Text(authorization, "code")
            : null;

    /// <summary>The patients' numbers; none when the attest names none.</summary>
    public static IReadOnlyList<string> Pasienter(JsonElement krav) =>
        Attest(krav) is not { } attest || !attest.TryGetProperty("patients", out var patients) || patients.ValueKind != JsonValueKind.Array
            ? []
            : [.. patients.EnumerateArray().Select(each => Del(each, "identifier") is { } id ? JwsReading.Text(id, "id") : null).OfType<string>()];

    private static JsonElement? Attest(JsonElement krav) =>
        !krav.TryGetProperty(HelseIdClaims.Tillitsrammeverk, out var claim) ? null
        : claim.ValueKind == JsonValueKind.Object ? claim
        : claim.ValueKind == JsonValueKind.Array && claim.GetArrayLength() == 1 && claim[0].ValueKind == JsonValueKind.Object ? claim[0]
        : null;

    private static JsonElement? Del(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object && of.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object ? part : null;
}
