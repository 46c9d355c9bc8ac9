using System.Globalization;
using System.Text.Json;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A JSON object as somebody else wrote it: asked by name, and never a reason to stop.</summary>
/// <param name="Element">The object; null when there is none.</param>
internal readonly record struct Jsonobjekt(JsonElement? Element)
{
    /// <summary>Whether there is an object.</summary>
    public bool Finnes => Element is not null;

    /// <summary>The object of a text; none when it is no JSON object.</summary>
    public static Jsonobjekt Les(string? json)
    {
        if (json is null)
        {
            return default;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            return Av(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return default;
        }
    }

    /// <summary>The object of an element; none when it is something else.</summary>
    public static Jsonobjekt Av(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } ? new Jsonobjekt(element) : default;

    /// <summary>The text of an element; null when it is no text.</summary>
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
    public JsonElement? Verdi(string name) => Element is { } here && here.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The member as an object.</summary>
    public Jsonobjekt Objekt(string name) => Av(Verdi(name));

    /// <summary>The member's text; null when it is no text.</summary>
    public string? Tekst(string name) => Verdi(name) is { } value ? Tekst(value) : null;

    /// <summary>The member as a number; null when it is none, text that reads as one included.</summary>
    public double? Tall(string name) =>
        Verdi(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : null;

    /// <summary>The member as a number, also where it is written as text.</summary>
    public double? TallEllerTekst(string name) => Tall(name)
        ?? (double.TryParse(Tekst(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null);

    /// <summary>The member's objects: one, or those of a list.</summary>
    public IEnumerable<Jsonobjekt> Objekter(string name) => Verdi(name) switch
    {
        { ValueKind: JsonValueKind.Object } one => [Av(one)],
        { ValueKind: JsonValueKind.Array } many => many.EnumerateArray().Select(each => Av(each)).Where(each => each.Finnes),
        _ => [],
    };
}
