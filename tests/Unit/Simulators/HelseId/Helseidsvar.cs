using System.Text.Json;
using AcceptanceHarness.Wire.Jose;
using Microsoft.AspNetCore.WebUtilities;

namespace AcceptanceHarness.Tests.Simulators.HelseId;

/// <summary>An answer of HelseID as a client reads it.</summary>
internal sealed class Helseidsvar
{
    public Helseidsvar(HttpResponseMessage answer, string body)
    {
        Status = (int)answer.StatusCode;
        Body = body;
        Json = body.StartsWith('{') ? JsonDocument.Parse(body).RootElement : default;
        Hoder = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase);
    }

    public int Status { get; }

    public string Body { get; }

    public JsonElement Json { get; }

    public IReadOnlyDictionary<string, string> Hoder { get; }

    public string? Feil => Tekst("error");

    public string? Beskrivelse => Tekst("error_description");

    public string? Nonce => Hoder.GetValueOrDefault("DPoP-Nonce");

    public string Token => Tekst("access_token") ?? throw new InvalidOperationException($"Ingen token: {Status} {Body}");

    public JsonElement Krav => JwsReading.Read(Token).Payload;

    /// <summary>The parameters of the address that the user is sent to.</summary>
    public IReadOnlyDictionary<string, string> Tilbakekall => QueryHelpers.ParseQuery(new Uri(Hoder["Location"]).Query)
        .ToDictionary(p => p.Key, p => p.Value.ToString());

    public string? Tekst(string name) => JwsReading.Text(Json, name);
}
