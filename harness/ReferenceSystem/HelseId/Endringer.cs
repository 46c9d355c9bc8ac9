using System.Text.Json.Nodes;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>Copies of claims and parameters with one thing changed.</summary>
internal static class Endringer
{
    public static JsonObject Med(this JsonObject krav, string navn, JsonNode? verdi)
    {
        var kopi = (JsonObject)krav.DeepClone();
        kopi[navn] = verdi;
        return kopi;
    }

    public static JsonObject Uten(this JsonObject krav, string navn)
    {
        var kopi = (JsonObject)krav.DeepClone();
        kopi.Remove(navn);
        return kopi;
    }

    /// <summary>The parameters with one more; without it when the value is null.</summary>
    public static IReadOnlyDictionary<string, string> Med(this IReadOnlyDictionary<string, string> parametre, string navn, string? verdi)
    {
        var kopi = new Dictionary<string, string>(parametre);
        kopi.Remove(navn);
        if (verdi is not null)
        {
            kopi[navn] = verdi;
        }

        return kopi;
    }

    public static IReadOnlyDictionary<string, string> Uten(this IReadOnlyDictionary<string, string> parametre, string navn) => parametre.Med(navn, null);
}
