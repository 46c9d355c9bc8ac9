using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AcceptanceHarness.Cli.Contract;

/// <summary>Holds a JSON value against as much of JSON Schema as openapi.yaml uses.</summary>
/// <remarks>The schemas were read from YAML, so every value in them is text.</remarks>
internal sealed class SchemaCheck(JsonObject schemas)
{
    /// <summary>What breaks the schema.</summary>
    public IEnumerable<string> Breaches(JsonNode? value, JsonObject schema, string place)
    {
        if (schema["$ref"] is { } reference)
        {
            return Breaches(value, (JsonObject)schemas[reference.GetValue<string>().Split('/')[^1]]!, place);
        }

        var kind = Kind(value, schema, place).ToList();
        return kind.Count > 0 ? kind : [.. Choice(value, schema, place), .. Bounds(value, schema, place), .. Parts(value, schema, place)];
    }

    private IEnumerable<string> Parts(JsonNode? value, JsonObject schema, string place) => value switch
    {
        JsonObject members => Members(members, schema, place),
        JsonArray items when schema["items"] is JsonObject item => items.SelectMany((v, n) => Breaches(v, item, Invariant($"{place}[{n}]"))),
        _ => [],
    };

    private IEnumerable<string> Members(JsonObject members, JsonObject schema, string place)
    {
        foreach (var name in Texts(schema["required"]).Where(name => members[name] is null))
        {
            yield return $"{place}.{name}: mangler";
        }

        // A null stands for what was left out, as the contract's own reading takes it.
        foreach (var (name, member) in members.Where(m => m.Value is not null))
        {
            var own = schema["properties"]?[name] as JsonObject ?? schema["additionalProperties"] as JsonObject;
            foreach (var breach in own is null ? [] : Breaches(member, own, $"{place}.{name}"))
            {
                yield return breach;
            }
        }

        foreach (var breach in (schema["allOf"] as JsonArray ?? []).SelectMany(all => Breaches(members, (JsonObject)all!, place)))
        {
            yield return breach;
        }
    }

    private static IEnumerable<string> Kind(JsonNode? value, JsonObject schema, string place)
    {
        if (schema["type"]?.GetValue<string>() is { } expected && !Is(value, expected))
        {
            yield return $"{place}: forventet {Word(expected)}, fikk {Shown(value)}";
        }
    }

    private static IEnumerable<string> Choice(JsonNode? value, JsonObject schema, string place)
    {
        string[] choices = [.. Texts(schema["enum"]), .. schema["const"] is { } only ? [only.GetValue<string>()] : Array.Empty<string>()];
        if (choices.Length > 0 && !choices.Contains(value?.ToString()))
        {
            yield return $"{place}: forventet {string.Join(" eller ", choices.Select(c => $"«{c}»"))}, fikk {Shown(value)}";
        }
    }

    private static IEnumerable<string> Bounds(JsonNode? value, JsonObject schema, string place)
    {
        if (schema["minimum"] is { } least && decimal.Parse(value!.ToString(), CultureInfo.InvariantCulture) < decimal.Parse(least.ToString(), CultureInfo.InvariantCulture))
        {
            yield return $"{place}: forventet minst {least}, fikk {Shown(value)}";
        }
    }

    private static bool Is(JsonNode? value, string kind) => (kind, value?.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) => true,
        ("number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => long.TryParse(value!.ToString(), CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    private static string Word(string kind) => kind switch
    {
        "object" => "et objekt",
        "array" => "en liste",
        "string" => "en tekst",
        "number" => "et tall",
        "integer" => "et heltall",
        _ => "true eller false",
    };

    private static string Shown(JsonNode? value) => value switch
    {
        null => "null",
        JsonObject => "et objekt",
        JsonArray => "en liste",
        _ => $"«{value}»",
    };

    private static IEnumerable<string> Texts(JsonNode? list) => (list as JsonArray ?? []).Select(item => item!.GetValue<string>());

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
