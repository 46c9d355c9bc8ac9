using System.Text.Json;
using System.Text.Json.Nodes;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>An exchange as a line of the journal, its payloads named by file and salted digest.</summary>
internal static class ExchangeLine
{
    public const string Request = "request";
    public const string Response = "response";
    public const string Event = "event";
    public const string End = "end";
    public const string Seal = "run.json";

    public static JsonObject Of(string kind, Exchange exchange, PayloadFolder? payloads)
    {
        var line = new JsonObject { ["slag"] = kind };
        var content = JsonSerializer.SerializeToNode(exchange.WithoutBodies(), EvidenceJson.Options)!.AsObject();
        line["utveksling"] = content;
        if (payloads is null)
        {
            return line;
        }

        var files = new JsonObject();
        if (kind == Request)
        {
            Keep(files, payloads, exchange.Number, "request", exchange.Request.Body);
            Keep(files, payloads, exchange.Number, "request-clear", exchange.Request.Clear);
        }
        else if (exchange.Response is { } response)
        {
            Keep(files, payloads, exchange.Number, "response", response.Body);
            Keep(files, payloads, exchange.Number, "response-clear", response.Clear);
        }

        line["filer"] = files;
        return line;
    }

    public static JsonObject Of(JournalEvent happened, DateTimeOffset at) => new()
    {
        ["slag"] = Event,
        ["tid"] = JsonSerializer.SerializeToNode(at, EvidenceJson.Options),
        ["hendelse"] = JsonSerializer.SerializeToNode(happened, EvidenceJson.Options),
    };

    public static JsonObject Closing(DateTimeOffset at, string? seal) => new()
    {
        ["slag"] = End,
        ["tid"] = JsonSerializer.SerializeToNode(at, EvidenceJson.Options),
        [Seal] = seal,
    };

    private static void Keep(JsonObject files, PayloadFolder payloads, long number, string part, ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
        {
            return;
        }

        var (name, salt, digest) = payloads.Write(number, part, body);
        files[part] = new JsonObject { ["fil"] = name, ["salt"] = salt, ["sha256"] = digest };
    }
}
