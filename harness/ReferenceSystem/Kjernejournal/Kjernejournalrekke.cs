using System.Collections.Concurrent;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>Does what is to be done with kjernejournal one after another, so that a call never overtakes the one before by chance.</summary>
/// <remarks>What hangs is not waited for more than two seconds: the next patient must not wait for the former's answer.</remarks>
/// <param name="bakgrunn">Where work that goes on is registered.</param>
/// <param name="clock">The clock that waiting is measured by.</param>
internal sealed class Kjernejournalrekke(ConcurrentBag<Task> bakgrunn, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Lengst = TimeSpan.FromSeconds(2);

    private readonly Lock _laas = new();
    private readonly CancellationTokenSource _slutt = new();
    private Task _siste = Task.CompletedTask;

    /// <summary>Begins the work at once when nothing is under way; ends when it is done.</summary>
    public Task Kjor(Func<CancellationToken, Task> arbeid)
    {
        lock (_laas)
        {
            _siste = EtterAsync(_siste, arbeid);
            bakgrunn.Add(_siste);
            return _siste;
        }
    }

    public void Dispose()
    {
        _slutt.Cancel();
        _slutt.Dispose();
    }

    private async Task EtterAsync(Task forrige, Func<CancellationToken, Task> arbeid)
    {
        var slutt = _slutt.Token;
        try
        {
            await VentAsync(forrige, slutt).ConfigureAwait(false);
            await arbeid(slutt).ConfigureAwait(false);
        }
        catch (Exception ended) when (slutt.IsCancellationRequested && ended is OperationCanceledException or ObjectDisposedException)
        {
            // The scenario is over: nobody waits for the answer.
        }
    }

    private async Task VentAsync(Task forrige, CancellationToken slutt)
    {
        if (forrige.IsCompleted)
        {
            return;
        }

        using var nok = CancellationTokenSource.CreateLinkedTokenSource(slutt);
        await Task.WhenAny(forrige, Task.Delay(Lengst, clock, nok.Token)).ConfigureAwait(false);
        await nok.CancelAsync().ConfigureAwait(false);
        slutt.ThrowIfCancellationRequested();
    }
}
