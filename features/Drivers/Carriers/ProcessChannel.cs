using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers.Carriers;

/// <summary>Calls a command over its standard input and output: one JSON line each way, several calls at a time.</summary>
internal sealed class ProcessChannel : IAdapterChannel
{
    private const int KeptLines = 50;
    private static readonly TimeSpan ExitLimit = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LastWordsLimit = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, TaskCompletionSource<AdapterAnswer>> _pending = new();
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Process _process;
    private readonly TimeProvider _clock;
    private readonly Task _reading;
    private long _lastId;
    private volatile bool _ended;

    private ProcessChannel(Process process, TimeProvider clock)
    {
        _process = process;
        _clock = clock;
        _reading = Task.WhenAll(ReadAnswersAsync(), ReadComplaintsAsync());
    }

    /// <summary>Starts the program.</summary>
    public static ProcessChannel Start(string program, IEnumerable<string> arguments, TimeProvider clock)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        return new ProcessChannel(Process.Start(start)!, clock);
    }

    public async Task<AdapterAnswer> CallAsync(AdapterCall call, CancellationToken cancellationToken)
    {
        var id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        var answer = new TaskCompletionSource<AdapterAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        _pending[id] = answer;
        try
        {
            await WriteAsync(id, call, cancellationToken);
            if (_ended)
            {
                throw new EndOfStreamException();
            }

            return await answer.Task.WaitAsync(call.Limit, _clock, cancellationToken);
        }
        catch (TimeoutException fault)
        {
            throw Lost(call, FormattableString.Invariant($"fikk ingen innen {call.Limit.TotalSeconds:0} sekunder"), fault);
        }
        catch (Exception fault) when (fault is EndOfStreamException or IOException or ObjectDisposedException)
        {
            await Task.WhenAny(_reading, Task.Delay(LastWordsLimit, TimeProvider.System, cancellationToken));
            throw Lost(call, "fikk ingen: kommandoen er avsluttet", fault);
        }
        finally
        {
            _pending.TryRemove(id, out _);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        try
        {
            await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(ExitLimit, TimeProvider.System);
        }
        catch (TimeoutException)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        // A program that the command left running may hold the pipes open for as long as it likes.
        await Task.WhenAny(_reading, Task.Delay(ExitLimit, TimeProvider.System, CancellationToken.None));
        _process.Dispose();
        _writing.Dispose();
    }

    private async Task WriteAsync(string id, AdapterCall call, CancellationToken cancellationToken)
    {
        var line = new JsonObject
        {
            ["id"] = id,
            ["method"] = call.Method,
            ["path"] = call.Path,
            ["body"] = call.Body is null ? null : JsonNode.Parse(call.Body),
        }.ToJsonString(AdapterJson.Options);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            await _process.StandardInput.WriteAsync(line + "\n");
            await _process.StandardInput.FlushAsync(CancellationToken.None);
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task ReadAnswersAsync()
    {
        try
        {
            while (await _process.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line)
            {
                if (Parse(line) is not var (id, answer))
                {
                    Keep(line);
                }
                else if (_pending.TryGetValue(id, out var waiting))
                {
                    waiting.TrySetResult(answer);
                }
            }
        }
        finally
        {
            // Set before the waiting calls are told: a call that comes too late to be told sees it.
            _ended = true;
            foreach (var waiting in _pending.Values)
            {
                waiting.TrySetException(new EndOfStreamException());
            }
        }
    }

    private async Task ReadComplaintsAsync()
    {
        while (await _process.StandardError.ReadLineAsync(CancellationToken.None) is { } line)
        {
            Keep(line);
        }
    }

    private static (string Id, AdapterAnswer Answer)? Parse(string line)
    {
        try
        {
            using var answer = JsonDocument.Parse(line);
            var root = answer.RootElement;
            return root.ValueKind == JsonValueKind.Object && Member(root, "id") is { } id
                && Member(root, "status") is { ValueKind: JsonValueKind.Number } status && status.TryGetInt32(out var code)
                    ? (id.ToString(), new AdapterAnswer(code, Member(root, "body")?.GetRawText() ?? "", Member(root, "location")?.ToString()))
                    : null;
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException)
        {
            // The latter is a text of half a surrogate pair, which JSON can write and no string can hold.
            return null;
        }
    }

    // A name that stands twice is read once here; what the body holds is for the contract's own options to refuse.
    private static JsonElement? Member(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private void Keep(string line)
    {
        _complaints.Enqueue(line);
        while (_complaints.Count > KeptLines)
        {
            _complaints.TryDequeue(out _);
        }
    }

    private AdapterLostException Lost(AdapterCall call, string received, Exception? inner)
    {
        var said = string.Join(" | ", _complaints.TakeLast(5));
        return new AdapterLostException(
            $"Forventet svar på {call.Name} fra adapterkommandoen, {received}. "
            + (said.Length == 0 ? "Den skrev ingenting til feilstrømmen." : $"Den skrev sist: «{said}».")
            + " Kjør kommandoen for hånd, og se hva den gjør.",
            inner);
    }
}
