using System.Text.Json;

namespace AcceptanceHarness.Simulators.Kjernejournal.Felles;

/// <summary>Reads a body as a JSON object; two members of one name are as wrong as half an object.</summary>
internal static class Kroppslesing
{
    private static readonly JsonDocumentOptions Strengt = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    /// <summary>The object; null when it is none.</summary>
    public static JsonElement? Les(ReadOnlyMemory<byte> kropp)
    {
        try
        {
            using var document = JsonDocument.Parse(kropp, Strengt);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // A name with half a surrogate pair cannot be compared with the others.
            return null;
        }
    }

    /// <summary>The member as an object; null when it is none.</summary>
    public static JsonElement? Del(JsonElement? av, string navn) =>
        av is { ValueKind: JsonValueKind.Object } here && here.TryGetProperty(navn, out var part) && part.ValueKind == JsonValueKind.Object ? part : null;
}
