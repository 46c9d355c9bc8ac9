using System.Text.Json;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Felles;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest;

/// <summary>A body as a JSON object that a stranger wrote; asked by name, and never a reason to stop.</summary>
/// <param name="Objekt">The object; null when there is none.</param>
internal sealed record Restkropp(JsonElement? Objekt)
{
    /// <summary>Whether there is an object.</summary>
    public bool Finnes => Objekt is not null;

    /// <summary>Reads a call's body.</summary>
    public static Restkropp Les(SimulatedCall call) => new(Kroppslesing.Les(call.Body));

    /// <summary>The text of a value; null when it is no text.</summary>
    public static string? Tekst(JsonElement value)
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

    /// <summary>The member, whatever it is; null when it is not there.</summary>
    public JsonElement? Verdi(string name) => Objekt is { } here && here.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The member's text; null when it is no text.</summary>
    public string? Tekst(string name) => Objekt is { } here ? JwsReading.Text(here, name) : null;

    /// <summary>The member as a whole number; null when it is none.</summary>
    public int? Tall(string name) => Verdi(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    /// <summary>The member as texts; null when it is no list of texts alone.</summary>
    public IReadOnlyList<string>? Tekster(string name)
    {
        if (Verdi(name) is not { ValueKind: JsonValueKind.Array } list)
        {
            return null;
        }

        var texts = list.EnumerateArray().Select(Tekst).OfType<string>().ToList();
        return texts.Count == list.GetArrayLength() ? texts : null;
    }
}
