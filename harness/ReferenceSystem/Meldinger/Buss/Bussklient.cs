using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.ReferenceSystem.Policies;
using Amqp;
using Amqp.Framing;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>The connection to the broker: what is sent, what is listened to, and the way back when it is lost.</summary>
internal sealed class Bussklient(Busstilgang tilgang, MeldingsPolicies policies, TimeProvider clock, Action<string> logg) : IDisposable
{
    private const int Kreditt = 10;

    // Real time, and long: a slow machine must not look like a broker that is away.
    private static readonly TimeSpan Frist = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LengsteVent = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _en = new(1, 1);
    private readonly CancellationTokenSource _slutt = new();
    private readonly List<(string Ko, Func<Bussbrev, Task<Leveringssvar>> Behandle)> _lyttere = [];
    private Connection? _tilkobling;
    private Session? _sesjon;

    /// <summary>Told when the connection is there, the first time and after it was lost.</summary>
    public Action Tilkoblet { get; set; } = () => { };

    private string Navnerom => tilgang.Adresse.AbsolutePath.Trim('/');

    /// <summary>Listens to a queue, now and whenever the connection comes back.</summary>
    public void Lytt(string ko, Func<Bussbrev, Task<Leveringssvar>> behandle) => _lyttere.Add((ko, behandle));

    /// <summary>Connects; tries again with longer and longer waits until it succeeds or the system stops.</summary>
    public async Task KobleTilAsync()
    {
        for (var forsok = 0; !_slutt.IsCancellationRequested; forsok++)
        {
            try
            {
                await ApneAsync().ConfigureAwait(false);
                Tilkoblet();
                return;
            }
            catch (Exception feil) when (feil is not OperationCanceledException)
            {
                logg($"Meldinger: meldingstjeneren svarer ikke ({feil.GetType().Name})");
                var vent = TimeSpan.FromSeconds(Math.Min(LengsteVent.TotalSeconds, Math.Pow(2, forsok)));
                await Task.Delay(vent, clock, _slutt.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Sends a message; true when the broker has it.</summary>
    public async Task<bool> SendAsync(string ko, Bussbrev brev)
    {
        await _en.WaitAsync(_slutt.Token).ConfigureAwait(false);
        try
        {
            if (_sesjon is not { IsClosed: false } sesjon)
            {
                return false;
            }

            var lenke = new SenderLink(sesjon, $"sender-link-{Guid.NewGuid()}", policies.SendsTo(Navnerom, ko));
            await lenke.SendAsync(Bussbrevkode.Skriv(brev), Frist).ConfigureAwait(false);
            lenke.Close(TimeSpan.Zero);
            return true;
        }
        catch (Exception feil) when (feil is AmqpException or TimeoutException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            logg($"Meldinger: meldingen kunne ikke sendes ({feil.GetType().Name})");
            return false;
        }
        finally
        {
            _en.Release();
        }
    }

    /// <summary>Lets go of the connection at once, as when the process ends.</summary>
    public void Dispose()
    {
        _slutt.Cancel();
        _tilkobling?.Close(TimeSpan.Zero);
    }

    private async Task ApneAsync()
    {
        var factory = new ConnectionFactory();
        factory.SSL.RemoteCertificateValidationCallback = (_, certificate, _, feil) => ErTilAStolePa(certificate, feil);
        var adresse = new Address(tilgang.Adresse.Host, tilgang.Adresse.Port, tilgang.Bruker, tilgang.Passord, "/", tilgang.Adresse.Scheme);
        var tilkobling = await factory.CreateAsync(adresse).WaitAsync(Frist, TimeProvider.System, _slutt.Token).ConfigureAwait(false);
        _tilkobling = tilkobling;
        var sesjon = new Session(tilkobling);

        // What is delivered at once may have to be answered at once.
        _sesjon = sesjon;
        try
        {
            await Task.WhenAll(_lyttere.Select(lytter => LyttAsync(tilkobling, sesjon, lytter.Ko, lytter.Behandle))).WaitAsync(Frist, TimeProvider.System, _slutt.Token).ConfigureAwait(false);
        }
        catch
        {
            tilkobling.Close(TimeSpan.Zero);
            throw;
        }

        tilkobling.AddClosedCallback((_, _) => _ = EtterBruddAsync());
    }

    // Ends when the broker has let us listen. A link that is lost later takes the connection with it: everything is then made anew.
    private async Task LyttAsync(Connection tilkobling, Session sesjon, string ko, Func<Bussbrev, Task<Leveringssvar>> behandle)
    {
        var apnet = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var lenke = new ReceiverLink(sesjon, $"receiver-link-{Guid.NewGuid()}", new Source { Address = policies.ReceivesFrom(Navnerom, ko) }, (_, attach) =>
        {
            if (attach.Source is Source { Address: not null })
            {
                apnet.TrySetResult();
            }
        });
        lenke.AddClosedCallback((_, feil) =>
        {
            if (!apnet.TrySetException(new AmqpException(feil?.Condition ?? ErrorCode.DetachForced, $"Køen {ko} kan ikke leses nå")) && !_slutt.IsCancellationRequested)
            {
                tilkobling.Close(TimeSpan.Zero);
            }
        });
        await apnet.Task.ConfigureAwait(false);
        _ = LyttAsync(lenke, behandle);
    }

    private async Task EtterBruddAsync()
    {
        if (!_slutt.IsCancellationRequested && policies.Reconnects)
        {
            logg("Meldinger: forbindelsen til meldingstjeneren ble brutt");
            await KobleTilAsync().ConfigureAwait(false);
        }
    }

    private async Task LyttAsync(ReceiverLink lenke, Func<Bussbrev, Task<Leveringssvar>> behandle)
    {
        lenke.SetCredit(Kreditt);
        while (!lenke.IsClosed && !_slutt.IsCancellationRequested)
        {
            if (await lenke.ReceiveAsync(Timeout.InfiniteTimeSpan).ConfigureAwait(false) is not { } message)
            {
                continue;
            }

            var svar = await behandle(Bussbrevkode.Les(message)).ConfigureAwait(false);
            if (_slutt.IsCancellationRequested || lenke.IsClosed)
            {
                return;
            }

            if (svar == Leveringssvar.Godtatt)
            {
                lenke.Accept(message);
            }
            else
            {
                lenke.Modify(message, deliveryFailed: true, undeliverableHere: false);
            }
        }
    }

    private bool ErTilAStolePa(X509Certificate? certificate, SslPolicyErrors feil)
    {
        if (certificate is null || feil.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
        {
            return false;
        }

        using var chain = new X509Chain();
        using var anchor = X509Certificate2.CreateFromPem(tilgang.TillitsankerPem);
        using var server = new X509Certificate2(certificate);
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(anchor);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        return chain.Build(server);
    }
}
