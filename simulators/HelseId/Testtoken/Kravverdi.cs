using System.Text.Json.Nodes;

namespace AcceptanceHarness.Simulators.HelseId.Testtoken;

/// <summary>Chooses what a claim says, and adds it.</summary>
internal static class Kravverdi
{
    /// <summary>The parameter's value or the default one, by the mode; null for none. An empty parameter is none.</summary>
    public static string? Velg(Kravgenerering mode, string? parameter, string? standard) => mode switch
    {
        Kravgenerering.Ingen => null,
        Kravgenerering.Standard => standard,
        Kravgenerering.Parametre => Forste(parameter),
        Kravgenerering.StandardOgParametre => Forste(parameter) ?? standard,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Ukjent generering."),
    };

    /// <summary>The first that is not empty.</summary>
    public static string? Forste(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (value is { Length: > 0 })
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Adds a claim where there is a value.</summary>
    public static void Legg(JsonObject krav, string navn, string? verdi)
    {
        if (verdi is not null)
        {
            krav[navn] = verdi;
        }
    }

    /// <summary>Adds a list where it is not empty.</summary>
    public static void LeggListe(JsonObject krav, string navn, IReadOnlyList<string> verdier)
    {
        if (verdier.Count > 0)
        {
            krav[navn] = new JsonArray([.. verdier.Select(value => JsonValue.Create(value))]);
        }
    }
}
