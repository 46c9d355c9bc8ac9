using System.Text.Json.Nodes;
using YamlDotNet.Serialization;

namespace AcceptanceHarness.Cli.Contract;

/// <summary>The schemas of openapi.yaml, which an adapter's answers are held against.</summary>
internal static class ContractSchemas
{
    private static readonly JsonObject Schemas = Read();

    /// <summary>What breaks the schema, each with its place; nothing when it follows.</summary>
    /// <param name="name">The schema's name below components/schemas.</param>
    /// <param name="value">The value.</param>
    public static IReadOnlyList<string> Breaches(string name, JsonNode? value) => [.. new SchemaCheck(Schemas).Breaches(value, (JsonObject)Schemas[name]!, "$")];

    /// <summary>The smallest object that follows a schema, texts filled with <paramref name="text"/>.</summary>
    public static JsonObject Smallest(string name, Func<string, JsonNode> text)
    {
        var made = new JsonObject();
        var schema = Schemas[name]!["allOf"]![0]!;
        foreach (var required in (schema["required"] as JsonArray ?? []).Select(r => r!.GetValue<string>()))
        {
            made[required] = text(required);
        }

        return made;
    }

    private static JsonObject Read()
    {
        using var stream = typeof(ContractSchemas).Assembly.GetManifestResourceStream("openapi.yaml")!;
        using var reader = new StreamReader(stream);
        var yaml = new DeserializerBuilder().Build().Deserialize(reader);
        var document = JsonNode.Parse(new SerializerBuilder().JsonCompatible().Build().Serialize(yaml))!;
        return (JsonObject)document["components"]!["schemas"]!;
    }
}
