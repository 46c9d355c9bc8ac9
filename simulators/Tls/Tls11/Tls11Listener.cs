using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Simulators.Tls.Tls11;

/// <summary>The child that completes TLS 1.1 handshakes, as the host sees it: a port on loopback, and how each handshake ended.</summary>
internal sealed class Tls11Listener : IAsyncDisposable
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<Tls11Report?>> _waiting = new();
    private readonly CancellationTokenSource _stopping = new();
    private readonly Tls11Process _process;
    private readonly Task _reading;
    private volatile TlsverktoyException? _fault;
    private volatile bool _ended;

    private Tls11Listener(Tls11Process process, int port)
    {
        _process = process;
        Address = new IPEndPoint(IPAddress.Loopback, port);
        _reading = ReadAsync();
    }

    /// <summary>Where the child listens.</summary>
    public IPEndPoint Address { get; }

    /// <summary>The child's process id.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Starts the child; when this returns, it listens.</summary>
    /// <exception cref="TlsverktoyException">It cannot be started.</exception>
    public static async Task<Tls11Listener> StartAsync(
        Tls11Start start, X509Certificate2 certificate, TimeProvider clock, CancellationToken cancellationToken)
    {
        var process = Tls11Process.Start(start, Tls11Program.Server, clock);
        try
        {
            var pkcs12 = Convert.ToBase64String(certificate.Export(X509ContentType.Pkcs12));
            await process.WriteAsync(pkcs12, cancellationToken).ConfigureAwait(false);
            var own = await process.ReadAsync(cancellationToken).ConfigureAwait(false);
            return new Tls11Listener(process, own.Port);
        }
        catch
        {
            await process.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Says that a connection from a port of this machine will come, so that its report is kept.</summary>
    public void Expect(int port) =>
        _waiting[port] = new TaskCompletionSource<Tls11Report?>(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>How the handshake from an expected port ended; null when the listener was stopped before it did.</summary>
    /// <exception cref="TlsverktoyException">The child ended by itself.</exception>
    public async Task<Tls11Report?> OutcomeAsync(int port, CancellationToken cancellationToken)
    {
        var waiting = _waiting[port];
        if (_ended)
        {
            waiting.TrySetResult(null);
        }

        try
        {
            return await waiting.Task.WaitAsync(cancellationToken).ConfigureAwait(false) ?? (_fault is { } fault ? throw fault : null);
        }
        finally
        {
            _waiting.TryRemove(port, out _);
        }
    }

    /// <summary>Ends the child; when this returns, process and port are gone.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _process.DisposeAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
        _stopping.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            while (true)
            {
                var report = await _process.ReadAsync(_stopping.Token).ConfigureAwait(false);
                if (_waiting.TryGetValue(report.Port, out var waiting))
                {
                    waiting.TrySetResult(report);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Stopped by the host.
        }
        catch (TlsverktoyException ended)
        {
            _fault = _stopping.IsCancellationRequested ? null : ended;
        }

        _ended = true;
        foreach (var waiting in _waiting.Values)
        {
            waiting.TrySetResult(null);
        }
    }
}
