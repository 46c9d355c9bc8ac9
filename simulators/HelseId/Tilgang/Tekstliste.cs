using System.Text.Json;

namespace AcceptanceHarness.Simulators.HelseId.Tilgang;

/// <summary>Reads a claim that is a text or a list of texts.</summary>
internal static class Tekstliste
{
    /// <summary>The texts; empty when the claim is not there or is something else.</summary>
    public static IReadOnlyList<string> Les(JsonElement krav, string navn)
    {
        if (!krav.TryGetProperty(navn, out var value))
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(Tekst).OfType<string>()]
            : Tekst(value) is { } only ? [only] : [];
    }

    private static string? Tekst(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written with \u: no text.
            return null;
        }
    }
}
