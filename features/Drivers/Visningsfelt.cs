using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Reads the fields of a view; one of another type than the catalogue says is an adapter outside the contract.</summary>
/// <param name="visning">The view's id.</param>
/// <param name="felter">The fields; null for what the view does not show.</param>
/// <param name="sted">Where in the view they stand, empty at the top.</param>
internal sealed class Visningsfelt(string visning, JsonObject? felter, string sted = "")
{
    /// <summary>A text, or what is said when the view lacks it.</summary>
    public string Tekst(string felt, string ellers) => felter?[felt] switch
    {
        null => ellers,
        JsonValue verdi when verdi.TryGetValue<string>(out var tekst) => tekst,
        { } annet => throw Utenfor(felt, "en tekst", annet),
    };

    /// <summary>Yes or no; what the view lacks is no.</summary>
    public bool Ja(string felt) => felter?[felt] switch
    {
        null => false,
        JsonValue verdi when verdi.TryGetValue<bool>(out var ja) => ja,
        { } annet => throw Utenfor(felt, "true eller false", annet),
    };

    /// <summary>A whole number; what the view lacks is 0.</summary>
    public int Tall(string felt) => felter?[felt] switch
    {
        null => 0,
        JsonValue verdi when verdi.TryGetValue<int>(out var tall) => tall,
        { } annet => throw Utenfor(felt, "et heltall", annet),
    };

    /// <summary>How many a list has; a list that the view lacks has none.</summary>
    public int Antall(string felt) => Rader(felt).Count;

    /// <summary>The objects of a list; a list that the view lacks has none.</summary>
    public IReadOnlyList<Visningsfelt> Liste(string felt) =>
    [
        .. Rader(felt).Select((rad, nummer) => rad is JsonObject fields
            ? new Visningsfelt(visning, fields, $"{sted}{felt}[{nummer}].")
            : throw Utenfor($"{felt}[{nummer}]", "et objekt", rad)),
    ];

    private JsonArray Rader(string felt) => felter?[felt] switch
    {
        null => [],
        JsonArray rader => rader,
        { } annet => throw Utenfor(felt, "en liste", annet),
    };

    private AdapterLostException Utenfor(string felt, string forventet, JsonNode? fikk) => new(
        $"Forventet {forventet} i feltet «{sted}{felt}» i visningen «{visning}», fikk {Vis(fikk)}. Rett adapteren etter openapi.yaml.");

    private static string Vis(JsonNode? node) => node?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Object => "et objekt",
        JsonValueKind.Array => "en liste",
        JsonValueKind.String => $"teksten «{node}»",
        _ => node.ToJsonString(),
    };
}
