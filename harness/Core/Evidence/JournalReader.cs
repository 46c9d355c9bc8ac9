using System.Text.Json;
using System.Text.Json.Nodes;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Reads a run's journal back and verifies its chain: any flipped byte, dropped or reordered line is found.</summary>
public static class JournalReader
{
    /// <summary>Reads the journal of a folder; lines after the first broken one are not trusted and not read.</summary>
    /// <exception cref="FileNotFoundException">The folder has no journal.</exception>
    public static async Task<JournalReading> ReadAsync(string directory, CancellationToken cancellationToken)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(directory, Journal.FileName), cancellationToken).ConfigureAwait(false);
        var lines = text.Split('\n');
        var exchanges = new SortedDictionary<long, Exchange>();
        var events = new List<JournalEvent>();
        var previous = JournalChain.Genesis;
        var closed = false;
        string? seal = null;
        for (var index = 0; index < lines.Length - 1; index++)
        {
            var (content, hash, reason) = JournalChain.Open(lines[index], index + 1, previous);
            if (content is null)
            {
                return new JournalReading([.. exchanges.Values], events, $"Journalen er brutt i linje {index + 1}: {reason}.", IsTorn: false);
            }

            if (closed)
            {
                return new JournalReading([.. exchanges.Values], events, $"Journalen er brutt i linje {index + 1}: den var avsluttet.", IsTorn: false);
            }

            closed = content["slag"]?.ToString() == ExchangeLine.End;
            seal = content[ExchangeLine.Seal]?.ToString();
            if (!closed && Take(content, directory, exchanges, events) is { } changed)
            {
                return new JournalReading([.. exchanges.Values], events, $"Journalen er brutt i linje {index + 1}: {changed}.", IsTorn: false);
            }

            previous = hash;
        }

        // Every whole line ends with a line break; what stands after the last one was never finished.
        return lines[^1].Length == 0
            ? new JournalReading([.. exchanges.Values], events, null, IsTorn: false) { IsClosed = closed, Seal = seal }
            : new JournalReading(
                [.. exchanges.Values], events, $"Siste linje ({lines.Length}) er revet: kjøringen ble avbrutt mens den ble skrevet.", IsTorn: true);
    }

    private static string? Take(
        JsonObject content, string directory, SortedDictionary<long, Exchange> exchanges, List<JournalEvent> events)
    {
        if (content["hendelse"] is { } happened)
        {
            events.Add(happened.Deserialize<JournalEvent>(EvidenceJson.Options)!);
            return null;
        }

        var exchange = content["utveksling"].Deserialize<Exchange>(EvidenceJson.Options)!;
        var files = content["filer"]?.AsObject() ?? [];
        var earlier = exchanges.GetValueOrDefault(exchange.Number);
        exchanges[exchange.Number] = exchange with
        {
            Request = exchange.Request with
            {
                Body = Payload(directory, files, "request") ?? earlier?.Request.Body ?? default,
                Clear = Payload(directory, files, "request-clear") ?? earlier?.Request.Clear ?? default,
            },
            Response = exchange.Response is { } response
                ? response with
                {
                    Body = Payload(directory, files, "response") ?? default,
                    Clear = Payload(directory, files, "response-clear") ?? default,
                }
                : null,
        };
        return files.Select(f => Changed(directory, f.Value!.AsObject())).FirstOrDefault(c => c is not null);
    }

    private static ReadOnlyMemory<byte>? Payload(string directory, JsonObject files, string part)
    {
        var path = files[part] is JsonObject file ? PathOf(directory, file) : null;
        // A bare null would become an empty body, by the conversion from byte[].
        return path is not null && File.Exists(path) ? File.ReadAllBytes(path) : default(ReadOnlyMemory<byte>?);
    }

    private static string? Changed(string directory, JsonObject file)
    {
        // A missing file was erased, which is allowed and leaves the chain whole; a changed one was not.
        var path = PathOf(directory, file);
        return !File.Exists(path) || JournalChain.Digest(file["salt"]!.ToString(), File.ReadAllBytes(path)) == file["sha256"]!.ToString()
            ? null
            : $"filen {file["fil"]} er endret";
    }

    private static string PathOf(string directory, JsonObject file) =>
        Path.Combine(directory, PayloadFolder.Name, Path.GetFileName(file["fil"]!.ToString()));
}
