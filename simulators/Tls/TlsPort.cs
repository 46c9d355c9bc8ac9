using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using AcceptanceHarness.Simulators.Tls.Tls11;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>The TLS of one simulated system's port: faults on and off while it runs, for connections that begin from then on.</summary>
/// <remarks>Connections that are open at a switch are asked to close, so that nobody's call slips past it on an old one.</remarks>
public sealed class TlsPort : IAsyncDisposable
{
    private static readonly TimeSpan TimeToConnect = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan TimeToClose = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _switching = new(1, 1);
    private readonly TlsSetup _setup;
    private readonly TlsProtokoll _protokoll;
    private readonly TlsListening _listening;

    internal TlsPort(TlsSetup setup)
    {
        _setup = setup;
        _protokoll = new TlsProtokoll(setup);
        _listening = new TlsListening(setup, _protokoll);
    }

    /// <summary>The fault that is on; null when nothing is wrong.</summary>
    public TlsFeil? Feil => _listening.Tilstand.Feil;

    /// <summary>The latest use of a fault as it stands; null when none has been on.</summary>
    public TlsPeriode? Periode => _protokoll.Periode;

    internal TlsListening Listening => _listening;

    /// <summary>Where the port is reached from this machine; set when it listens.</summary>
    internal IPEndPoint? Address { get; set; }

    /// <summary>The child process while TLS 1.1 is all there is; null otherwise.</summary>
    internal int? ChildProcess => _listening.Tilstand.Child?.ProcessId;

    /// <summary>Switches a fault on, after the tool's own willing client has come through under it.</summary>
    /// <param name="feil">The fault; takes the place of one that is on.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="TlsverktoyException">The fault could not be set up, or the willing client did not get through; nothing was switched on.</exception>
    public Task UseAsync(TlsFeil feil, CancellationToken cancellationToken) => UseAsync(feil, "", null, cancellationToken);

    /// <summary>Switches a fault on for a scenario, after the tool's own willing client has come through under it.</summary>
    /// <param name="feil">The fault; takes the place of one that is on.</param>
    /// <param name="tenant">The tenant that the events are journalled in; empty for the default tenant.</param>
    /// <param name="scenario">The scenario that they belong to; null for none.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="TlsverktoyException">The fault could not be set up, or the willing client did not get through; nothing was switched on.</exception>
    public async Task UseAsync(TlsFeil feil, string tenant, string? scenario, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(feil);

        await _switching.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var proven = await ProvenAsync(feil, cancellationToken).ConfigureAwait(false);
            if (Feil is not null)
            {
                await SwitchAsync(TlsTilstand.Normal, _protokoll.SwitchOffAsync).ConfigureAwait(false);
            }

            await SwitchAsync(proven, t => _protokoll.SwitchOnAsync(t, tenant, scenario)).ConfigureAwait(false);
        }
        catch (TlsverktoyException fault)
        {
            await _protokoll.FailAsync(fault, tenant, scenario).ConfigureAwait(false);
            throw;
        }
        finally
        {
            _switching.Release();
        }
    }

    /// <summary>Switches the fault off; does nothing when none is on.</summary>
    /// <param name="cancellationToken">Ends the wait for a switch in progress.</param>
    public async Task NormalAsync(CancellationToken cancellationToken)
    {
        await _switching.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (Feil is not null)
            {
                await SwitchAsync(TlsTilstand.Normal, _protokoll.SwitchOffAsync).ConfigureAwait(false);
            }
        }
        finally
        {
            _switching.Release();
        }
    }

    /// <summary>Waits until the latest use of a fault is as asked, or the deadline passes.</summary>
    /// <param name="condition">What is waited for.</param>
    /// <param name="deadline">How long, by the security clock.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The use as it then stands; null when no fault has been on.</returns>
    public async Task<TlsPeriode?> WaitForAsync(
        Func<TlsPeriode, bool> condition, TimeSpan deadline, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(condition);

        using var limit = new CancellationTokenSource(deadline, _setup.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            while (true)
            {
                var changed = _protokoll.Changed;
                if (Periode is { } periode && condition(periode))
                {
                    return periode;
                }

                await changed.WaitAsync(either.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Periode;
        }
    }

    /// <summary>Switches the fault off without a mark and ends the child process.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_listening.Tilstand.Child is { } child)
        {
            await child.DisposeAsync().ConfigureAwait(false);
        }

        _switching.Dispose();
    }

    /// <summary>The fault set up and proven, not yet switched on.</summary>
    private async Task<TlsTilstand> ProvenAsync(TlsFeil feil, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(TimeToConnect, _setup.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        TlsTilstand? made = null;
        try
        {
            made = await MakeAsync(feil, either.Token).ConfigureAwait(false);
            await ConnectWillinglyAsync(made, either.Token).ConfigureAwait(false);
            return made;
        }
        catch (Exception failed)
        {
            if (made?.Child is { } child)
            {
                await child.DisposeAsync().ConfigureAwait(false);
            }

            if (failed is TlsverktoyException or CryptographicException or NotSupportedException
                || (failed is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                throw new TlsverktoyException(
                    $"TLS-feilen «{feil.Beskrivelse}» kunne ikke slås på for {_setup.System}: {failed.Message}", failed);
            }

            throw;
        }
    }

    private async Task<TlsTilstand> MakeAsync(TlsFeil feil, CancellationToken cancellationToken)
    {
        if (_setup is not { Certificate: { } right, Faulty: { } faulty })
        {
            throw new TlsverktoyException("forventet en simulator med https og testsertifikater, fikk en uten. Start simulatorene med https.");
        }

        if (feil.Sertifikatfeil is { } flaw)
        {
            var wrong = faulty(flaw);
            return new TlsTilstand
            {
                Feil = feil,
                Certificate = wrong,
                Context = SslStreamCertificateContext.Create(wrong, additionalCertificates: null, offline: true),
            };
        }

        var child = await Tls11Listener.StartAsync(_setup.Tls11, right, _setup.Clock, cancellationToken).ConfigureAwait(false);
        return new TlsTilstand { Feil = feil, Child = child };
    }

    private async Task ConnectWillinglyAsync(TlsTilstand tilstand, CancellationToken cancellationToken)
    {
        var address = Address ?? throw new TlsverktoyException("simulatoren lytter ikke ennå");
        int? port = null;
        void Announce(int own)
        {
            port = own;
            _listening.Try(own, tilstand);
        }

        try
        {
            await (tilstand.Certificate is { } meant
                ? WillingClient.ConnectAsync(address, meant, Announce, cancellationToken)
                : Tls11WillingClient.ConnectAsync(_setup.Tls11, address, Announce, _setup.Clock, cancellationToken)).ConfigureAwait(false);
        }
        finally
        {
            _listening.Forget(port);
        }
    }

    private async Task SwitchAsync(TlsTilstand next, Func<TlsTilstand, Task> mark)
    {
        var old = _listening.Tilstand;
        var open = _listening.Switch(next);
        await mark(_listening.Tilstand).ConfigureAwait(false);
        if (old.Child is { } child)
        {
            await child.DisposeAsync().ConfigureAwait(false);
        }

        foreach (var connection in open)
        {
            connection.AskToClose();
        }

        try
        {
            await Task.WhenAll(open.Select(c => c.Closed)).WaitAsync(TimeToClose, _setup.Clock).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // A call that is held goes on to its end; it does not count as made under what is now switched on.
        }
    }
}
