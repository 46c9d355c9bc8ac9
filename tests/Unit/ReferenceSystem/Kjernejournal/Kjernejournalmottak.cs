using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.ReferenceSystem.Kjernejournal;

/// <summary>A call that the stand-in for kjernejournal got.</summary>
internal sealed record Kjernejournalmottak(
    string Path, IReadOnlyDictionary<string, string> Query, IReadOnlyDictionary<string, string> Hoder, string Tekst)
{
    public JsonNode Innhold => JsonNode.Parse(Tekst)!;

    public string? Token => Hoder.GetValueOrDefault("Authorization")?.Split(' ')[^1];

    public JsonElement Bevis => JwsReading.Read(Hoder.GetValueOrDefault("DPoP")).Payload;
}
