using System.Text.Json;
using AcceptanceHarness.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.Kjernejournal.Felles;

/// <summary>Who a token is about, and whom the attest in it is about.</summary>
/// <param name="Klient">The client id.</param>
/// <param name="Pid">The user's person number; null for a system.</param>
/// <param name="Hpr">The user's HPR number; null for none.</param>
/// <param name="Orgnr">The main unit.</param>
/// <param name="Attestpasienter">The patients that the attest names; none where it does not say.</param>
internal sealed record Kjbruker(string Klient, string? Pid, string? Hpr, string? Orgnr, IReadOnlyList<string> Attestpasienter)
{
    /// <summary>The name that the attest has; empty when it has none.</summary>
    public string Navn { get; init; } = "";

    /// <summary>The code of the practitioner's authorisation; null when the attest has none.</summary>
    public string? Autorisasjon { get; init; }

    /// <summary>Whether the attest may be used for the patient; one that names nobody says nothing of it (antakelse A-303).</summary>
    public bool GjelderPasient(string fnr) => Attestpasienter.Count == 0 || Attestpasienter.Contains(fnr, StringComparer.Ordinal);

    /// <summary>Reads a token's claims.</summary>
    public static Kjbruker Av(Tilgangsvurdering vurdering) => Av(vurdering.Krav);

    /// <summary>Reads a token's claims.</summary>
    public static Kjbruker Av(JsonElement krav)
    {
        var attest = Attest(krav);
        var behandler = Kroppslesing.Del(attest, "practitioner");
        return new(
            JwsReading.Text(krav, "client_id") ?? "",
            JwsReading.Text(krav, HelseIdClaims.Pid),
            JwsReading.Text(krav, HelseIdClaims.HprNumber),
            JwsReading.Text(krav, HelseIdClaims.OrgnrParent),
            Pasienter(attest))
        {
            Navn = Kroppslesing.Del(behandler, "identifier") is { } person ? JwsReading.Text(person, "name") ?? "" : "",
            Autorisasjon = Kroppslesing.Del(behandler, "authorization") is { } authorization ? JwsReading.Text(authorization, "code") : null,
        };
    }

    private static JsonElement? Attest(JsonElement krav) =>
        krav.ValueKind != JsonValueKind.Object || !krav.TryGetProperty(HelseIdClaims.Tillitsrammeverk, out var claim) ? null
        : claim.ValueKind == JsonValueKind.Array && claim.GetArrayLength() == 1 ? claim[0]
        : claim;

    private static string[] Pasienter(JsonElement? attest) =>
        attest is { ValueKind: JsonValueKind.Object } here && here.TryGetProperty("patients", out var patients) && patients.ValueKind == JsonValueKind.Array
            ? [.. patients.EnumerateArray().Select(each => Kroppslesing.Del(each, "identifier")).Select(id => id is { } given ? JwsReading.Text(given, "id") : null).OfType<string>()]
            : [];
}
