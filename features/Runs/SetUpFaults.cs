namespace AcceptanceHarness.Features.Runs;

/// <summary>Stops a run whose set-up shows to be wrong, and keeps the first reason.</summary>
internal sealed class SetUpFaults : IDisposable
{
    private readonly CancellationTokenSource _stopped = new();
    private SetUpFaultException? _first;

    public SetUpFaultException? First => Volatile.Read(ref _first);

    public CancellationToken Stopped => _stopped.Token;

    /// <summary>Stops the run; gives what to throw.</summary>
    public SetUpFaultException Stop(string reason, Exception? inner = null)
    {
        var fault = new SetUpFaultException(reason, inner);
        Interlocked.CompareExchange(ref _first, fault, null);
        _stopped.Cancel();
        return fault;
    }

    public void Dispose() => _stopped.Dispose();
}
