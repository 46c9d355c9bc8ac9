using System.Globalization;
using System.Text.Json.Nodes;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit;

/// <summary>Messages without what differs from tool to tool: ids are numbered as they appear, the rest is dropped.</summary>
internal sealed class NormalisedMessages
{
    private static readonly HashSet<string> Dropped =
    [
        "timestamp", "duration", "uri", "sourceReference", "snippets", "exception", "message",
    ];

    private readonly Dictionary<string, string> _ids = [];

    public static string Of(string ndjson)
    {
        var messages = new NormalisedMessages();
        return string.Join('\n', ndjson
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => messages.Normalise(JsonNode.Parse(line), string.Empty)!.ToJsonString()));
    }

    private static bool IsId(string name) =>
        name == "id" || name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Ids", StringComparison.Ordinal);

    private JsonNode? Normalise(JsonNode? node, string name) => node switch
    {
        JsonObject when name == "meta" => new JsonObject(),
        JsonObject members => new JsonObject(members
            .Where(member => !Dropped.Contains(member.Key))
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Normalise(member.Value, member.Key)))),
        JsonArray items => new JsonArray([.. items.Select(item => Normalise(item, name))]),
        JsonValue value when IsId(name) => Renamed(value.GetValue<string>()),
        _ => node?.DeepClone(),
    };

    private string Renamed(string id)
    {
        if (!_ids.TryGetValue(id, out var renamed))
        {
            renamed = "id" + _ids.Count.ToString(CultureInfo.InvariantCulture);
            _ids[id] = renamed;
        }

        return renamed;
    }
}
