using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>The evidence of a run: JSON lines with a hash chain, payloads in files beside it; or in memory alone.</summary>
/// <remarks>A line is flushed before its call is answered, so a killed run leaves at most one torn last line, which no reader accepts.</remarks>
public sealed class Journal : IJournal, IAsyncDisposable
{
    /// <summary>The file's name in the run's folder.</summary>
    public const string FileName = "journal.jsonl";

    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly CancellationTokenSource _failed = new();
    private readonly ExchangeBook _book = new();
    private readonly ConcurrentQueue<JournalEvent> _events = new();
    private readonly FileStream? _file;
    private readonly PayloadFolder? _payloads;
    private readonly TimeProvider _clock;
    private string _last = JournalChain.Genesis;
    private long _lines;
    private long _number;

    private Journal(string? directory, TimeProvider clock)
    {
        _clock = clock;
        Failed = _failed.Token;
        if (directory is not null)
        {
            _payloads = new PayloadFolder(directory);
            _file = new FileStream(Path.Combine(directory, FileName), FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
    }

    /// <summary>Set when a person number outside the synthetic series came in; the run must stop with exit code 2.</summary>
    public RealPersonNumberException? RealPersonNumber { get; private set; }

    /// <summary>Set when a line or a payload could not be written; the run must stop with exit code 3.</summary>
    public JournalFailedException? Failure { get; private set; }

    /// <summary>Cancelled when <see cref="Failure"/> is set: what goes on after that has no evidence.</summary>
    public CancellationToken Failed { get; }

    /// <summary>Starts a journal in a folder that holds none.</summary>
    public static Journal InDirectory(string directory, TimeProvider clock) => new(directory, clock);

    /// <summary>Starts a journal that is forgotten with the process, for tests and the self-test.</summary>
    public static Journal InMemory(TimeProvider clock) => new(null, clock);

    /// <inheritdoc/>
    public long NextNumber() => Interlocked.Increment(ref _number);

    /// <inheritdoc/>
    public async Task<Exchange> AppendRequestAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        var written = Screen(exchange with { Request = Masking.Mask(exchange.Request), Facts = MaskFacts(exchange.Facts) });
        await WriteAsync(() => ExchangeLine.Of(ExchangeLine.Request, written, _payloads), cancellationToken).ConfigureAwait(false);
        _book.Put(written);
        return written;
    }

    /// <inheritdoc/>
    public async Task<Exchange> AppendResponseAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        var written = Screen(exchange with
        {
            Request = Masking.Mask(exchange.Request),
            Response = exchange.Response is { } response ? Masking.Mask(response) : null,
            Facts = MaskFacts(exchange.Facts),
        });
        await WriteAsync(() => ExchangeLine.Of(ExchangeLine.Response, written, _payloads), cancellationToken).ConfigureAwait(false);
        _book.Put(written);
        return written;
    }

    /// <inheritdoc/>
    public async Task AppendEventAsync(JournalEvent journalEvent, CancellationToken cancellationToken)
    {
        var written = Screen(journalEvent);
        await WriteAsync(() => ExchangeLine.Of(written, _clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        _events.Enqueue(written);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Exchange> Exchanges(string tenant) => _book.Of(tenant);

    /// <summary>All exchanges of the run so far, in number order.</summary>
    public IReadOnlyList<Exchange> All() => _book.All();

    /// <summary>All events of the run so far, in order.</summary>
    public IReadOnlyList<JournalEvent> Events => [.. _events];

    /// <summary>Lets go of a tenant's bodies in memory; they stay in the folder.</summary>
    public void Release(string tenant)
    {
        if (_payloads is not null)
        {
            _book.DropBodies(tenant);
        }
    }

    /// <inheritdoc/>
    public Task<T?> WaitForAsync<T>(
        string tenant,
        Func<IReadOnlyList<Exchange>, T?> condition,
        TimeSpan deadline,
        TimeProvider clock,
        CancellationToken cancellationToken)
        where T : class => _book.WaitForAsync(tenant, condition, deadline, clock, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_file is { CanWrite: true })
        {
            if (Failure is null)
            {
                await WriteAsync(() => ExchangeLine.Closing(_clock.GetUtcNow()), CancellationToken.None).ConfigureAwait(false);
            }

            await _file.DisposeAsync().ConfigureAwait(false);
        }

        _writing.Dispose();
        _failed.Dispose();
    }

    private async Task WriteAsync(Func<JsonObject> content, CancellationToken cancellationToken)
    {
        if (Failure is { } failed)
        {
            throw failed;
        }

        try
        {
            await WriteLineAsync(content(), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
        {
            Failure ??= new JournalFailedException(unwritten);
            await _failed.CancelAsync().ConfigureAwait(false);
            throw Failure;
        }
    }

    private async Task WriteLineAsync(JsonObject content, CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var (line, hash) = JournalChain.Close(content, ++_lines, _last);
            _last = hash;
            if (_file is not null)
            {
                // Not cancellable: half a line would look like a torn journal.
                await _file.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), CancellationToken.None).ConfigureAwait(false);
                await _file.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    private Exchange Screen(Exchange exchange)
    {
        var holds = Holds(exchange.Request) || (exchange.Response is { } response && Holds(response));
        if (!holds)
        {
            return exchange;
        }

        RealPersonNumber ??= new RealPersonNumberException($"utveksling {exchange.Number}, {exchange.System}");
        return RealPersonNumberRemains.Of(exchange);
    }

    private JournalEvent Screen(JournalEvent happened)
    {
        var masked = happened with { Text = Masking.Text(happened.Text), Details = MaskFacts(happened.Details) };
        if (!PersonNumberScreen.LineHoldsRealNumber(masked.Text) && !masked.Details.Values.Any(PersonNumberScreen.LineHoldsRealNumber))
        {
            return masked;
        }

        RealPersonNumber ??= new RealPersonNumberException($"hendelsen {happened.Kind}");
        return masked with { Text = RealPersonNumberRemains.NotKept, Details = new Dictionary<string, string>() };
    }

    private static bool Holds(WireMessage message) =>
        PersonNumberScreen.LineHoldsRealNumber(message.StartLine)
        || message.Headers.Any(h => PersonNumberScreen.LineHoldsRealNumber(h.Value))
        || PersonNumberScreen.HoldsRealNumber(message.Body)
        || PersonNumberScreen.HoldsRealNumber(message.Clear);

    private static Dictionary<string, string> MaskFacts(IReadOnlyDictionary<string, string> facts) =>
        facts.ToDictionary(f => f.Key, f => Masking.Text(f.Value));
}
