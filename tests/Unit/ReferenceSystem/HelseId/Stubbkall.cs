using System.Text.Json;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.ReferenceSystem.HelseId;

/// <summary>A call that the stand-in for HelseID and its service got.</summary>
internal sealed record Stubbkall(
    string Path, IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Form, string? Dpop, string? Authorization)
{
    /// <summary>How it was answered.</summary>
    public int Status { get; set; }

    public string? Grant => Form.GetValueOrDefault("grant_type");

    public JwsReading Erklaring => JwsReading.Read(Form.GetValueOrDefault("client_assertion"));

    public JsonElement Krav => Erklaring.Payload;

    public JwsReading Bevis => JwsReading.Read(Dpop);

    /// <summary>The DPoP key's x coordinate: enough to tell two keys apart.</summary>
    public string? Nokkel => Bevis.Header.TryGetProperty("jwk", out var jwk) ? JwsReading.Text(jwk, "x") : null;

    /// <summary>The organisation that was asked for; null for none.</summary>
    public string? Virksomhet => Krav.TryGetProperty("assertion_details", out var details) && details.ValueKind == JsonValueKind.Object
        ? details.GetProperty("practitioner_role").GetProperty("organization").GetProperty("identifier").GetProperty("value").GetString()
        : null;

    public string? Detaljsystem => Krav.TryGetProperty("assertion_details", out var details) && details.ValueKind == JsonValueKind.Object
        ? details.GetProperty("practitioner_role").GetProperty("organization").GetProperty("identifier").GetProperty("system").GetString()
        : null;

    public string? Token => Authorization?.Split(' ')[^1];
}
