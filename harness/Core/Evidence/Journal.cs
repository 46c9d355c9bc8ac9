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
    private readonly Lock _entering = new();
    private readonly CancellationTokenSource _mustStop = new();
    private readonly ExchangeBook _book;
    private readonly JournalMemory _memory;
    private readonly ConcurrentQueue<JournalEvent> _events = new();
    private readonly FileStream? _file;
    private readonly PayloadFolder? _payloads;
    private readonly TimeProvider _clock;
    private RealPersonNumberException? _realPersonNumber;
    private Task _told = Task.CompletedTask;
    private string _last = JournalChain.Genesis;
    private string? _seal;
    private long _lines;
    private long _number;

    private Journal(string? directory, JournalMemory memory, TimeProvider clock)
    {
        (_clock, _memory) = (clock, memory);
        _book = new ExchangeBook(memory);
        MustStop = _mustStop.Token;
        if (directory is not null)
        {
            _payloads = new PayloadFolder(directory);
            _file = new FileStream(Path.Combine(directory, FileName), FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        }
    }

    /// <summary>How much is kept in memory for each tenant.</summary>
    public JournalMemory Memory => _memory;

    /// <summary>Set when a person number outside the synthetic series came in; the run must stop with exit code 2.</summary>
    public RealPersonNumberException? RealPersonNumber => Volatile.Read(ref _realPersonNumber);

    /// <summary>Cancelled as soon as <see cref="RealPersonNumber"/> or <see cref="Failure"/> is set: whoever runs something stops it then, not at its end.</summary>
    public CancellationToken MustStop { get; }

    /// <summary>Set when a line or a payload could not be written; the run must stop with exit code 3.</summary>
    public JournalFailedException? Failure { get; private set; }

    /// <summary>Starts a journal in a folder that holds none.</summary>
    public static Journal InDirectory(string directory, TimeProvider clock) => InDirectory(directory, JournalMemory.Everything, clock);

    /// <summary>Starts a journal in a folder that holds none, and keeps only so much in memory beside it.</summary>
    public static Journal InDirectory(string directory, JournalMemory memory, TimeProvider clock) => new(directory, memory, clock);

    /// <summary>Starts a journal that is forgotten with the process, for tests and the self-test.</summary>
    public static Journal InMemory(TimeProvider clock) => InMemory(JournalMemory.Everything, clock);

    /// <summary>Starts a journal that is forgotten with the process and keeps only so much, for what runs without an end.</summary>
    public static Journal InMemory(JournalMemory memory, TimeProvider clock) => new(null, memory, clock);

    /// <summary>Binds what was concluded of the evidence to it: the closing line will carry the digest.</summary>
    /// <param name="digest">SHA-256 of run.json, in hexadecimal.</param>
    public void Seal(string digest) => _seal = digest;

    /// <inheritdoc/>
    public async Task<Exchange> AppendRequestAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        if (Failure is { } failed)
        {
            throw failed;
        }

        var masked = Masked(exchange, known: null);
        var entered = Enter(masked, Look(masked, masked.Request));
        await WriteAsync(() => ExchangeLine.Of(ExchangeLine.Request, entered, _payloads), cancellationToken).ConfigureAwait(false);
        return entered;
    }

    /// <inheritdoc/>
    public Task<Exchange> AppendResponseAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        // The request was masked and screened when it came in.
        var known = _book.Of(exchange.Tenant).Find(exchange)?.Request;
        var masked = Masked(exchange, known);
        WireMessage?[] unseen = known is null ? [masked.Request, masked.Response] : [masked.Response];
        return WriteAsync(ExchangeLine.Response, Kept(masked, Look(masked, [.. unseen.OfType<WireMessage>()])), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task AppendEventAsync(JournalEvent journalEvent, CancellationToken cancellationToken)
    {
        var written = Screen(journalEvent);
        await WriteAsync(() => ExchangeLine.Of(written, _clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
        _events.Enqueue(written);
        while (_events.Count > _memory.Exchanges && _events.TryDequeue(out _))
        {
            // The oldest go first; what is in the file stays there.
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<Exchange> Exchanges(string tenant) => _book.Of(tenant).Exchanges;

    /// <summary>All exchanges of the run so far, in number order.</summary>
    public IReadOnlyList<Exchange> All() => _book.All();

    /// <summary>All events of the run so far, in order.</summary>
    public IReadOnlyList<JournalEvent> Events => [.. _events];

    /// <summary>Lets go of bodies in memory when nobody looks at them any more; facts and findings stay, and so does what is in files.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="scenario">The scenario that has ended; null for every exchange of the tenant.</param>
    public void Release(string tenant, string? scenario) =>
        _book.Of(tenant).Release(e => scenario is null || e.Scenario == scenario);

    /// <inheritdoc/>
    public Task<T?> WaitForAsync<T>(
        string tenant,
        Func<IReadOnlyList<Exchange>, T?> condition,
        TimeSpan deadline,
        TimeProvider clock,
        CancellationToken cancellationToken)
        where T : class => _book.Of(tenant).WaitForAsync(condition, deadline, clock, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_file is { CanWrite: true })
        {
            if (Failure is null)
            {
                await WriteAsync(() => ExchangeLine.Closing(_clock.GetUtcNow(), _seal), CancellationToken.None).ConfigureAwait(false);
            }

            await _file.DisposeAsync().ConfigureAwait(false);
        }

        await _told.ConfigureAwait(false);
        _mustStop.Dispose();
        _writing.Dispose();
    }

    private async Task<Exchange> WriteAsync(string kind, Exchange written, CancellationToken cancellationToken)
    {
        await WriteAsync(() => ExchangeLine.Of(kind, written, _payloads), cancellationToken).ConfigureAwait(false);
        _book.Of(written.Tenant).Put(written);
        return written;
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
            await _mustStop.CancelAsync().ConfigureAwait(false);
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

    // Masking and looking through take time and are done before: then a large call does not hold up those that come after it.
    private Exchange Enter(Exchange masked, Screening seen)
    {
        lock (_entering)
        {
            var entered = Kept(masked.Number > 0 ? masked : masked with { Number = ++_number }, seen);
            _book.Of(entered.Tenant).Put(entered);
            return entered;
        }
    }

    private static Screening Look(Exchange exchange, params WireMessage[] unseen)
    {
        var budgets = unseen.Select(_ => new UnpackingBudget()).ToArray();
        if (unseen.Zip(budgets).Any(m => Holds(m.First, m.Second)) || Said(exchange).Any(PersonNumberScreen.LineHoldsRealNumber))
        {
            return Screening.HoldsRealNumber;
        }

        return budgets.Any(b => b.IsSpent) ? Screening.NotLookedThrough : Screening.Clean;
    }

    private Exchange Kept(Exchange exchange, Screening seen)
    {
        if (seen == Screening.HoldsRealNumber)
        {
            Raise($"utveksling {exchange.Number}, {exchange.System}");
            return RealPersonNumberRemains.Of(exchange);
        }

        return seen == Screening.NotLookedThrough ? UnscreenedRemains.Of(exchange) : exchange;
    }

    private JournalEvent Screen(JournalEvent happened)
    {
        var masked = happened with { Text = Masking.Text(happened.Text), Details = MaskFacts(happened.Details) };
        if (!PersonNumberScreen.LineHoldsRealNumber(masked.Text) && !masked.Details.Values.Any(PersonNumberScreen.LineHoldsRealNumber))
        {
            return masked;
        }

        Raise($"hendelsen {happened.Kind}");
        return masked with { Text = RealPersonNumberRemains.NotKept, Details = new Dictionary<string, string>() };
    }

    private void Raise(string where)
    {
        if (Interlocked.CompareExchange(ref _realPersonNumber, new RealPersonNumberException(where), null) is null)
        {
            // Not awaited here: whoever is told may wait for the call that is being written.
            _told = _mustStop.CancelAsync();
        }
    }

    private static bool Holds(WireMessage message, UnpackingBudget budget) =>
        PersonNumberScreen.LineHoldsRealNumber(message.StartLine)
        || message.Headers.Any(h => PersonNumberScreen.LineHoldsRealNumber(h.Key) || PersonNumberScreen.LineHoldsRealNumber(h.Value))
        || PersonNumberScreen.HoldsRealNumber(message.Body, budget)
        || PersonNumberScreen.HoldsRealNumber(message.Clear, budget);

    private static IEnumerable<string> Said(Exchange exchange) => exchange.Facts.Values.Concat(
        exchange.Findings.SelectMany(f => new[] { f.Sentence, f.Expected, f.Received, f.Fix ?? "" }));

    private static Exchange Masked(Exchange exchange, WireMessage? known)
    {
        var request = known is null ? Masking.Mask(exchange.Request) : new MaskedMessage(known, IsBroken: false);
        var response = exchange.Response is { } answer ? Masking.Mask(answer) : null;
        var facts = MaskFacts(exchange.Facts);
        if (request.IsBroken || response is { IsBroken: true })
        {
            facts[EvidenceFacts.MaskingFailed] = "gjorde innholdet uleselig; det er ikke lagret";
        }

        return exchange with
        {
            Request = request.Message,
            Response = response?.Message,
            Facts = facts,
            Findings = [.. exchange.Findings.Select(Masking.Mask)],
        };
    }

    private static Dictionary<string, string> MaskFacts(IReadOnlyDictionary<string, string> facts) =>
        facts.ToDictionary(f => f.Key, f => Masking.Text(f.Value));
}
