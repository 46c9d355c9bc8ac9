using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Tls;
using AcceptanceHarness.Simulators.Tls.Tls11;
using AcceptanceHarness.Tests.Simulators.Hosting;
using AcceptanceHarness.Wire.TestData;

namespace AcceptanceHarness.Tests.Simulators.Tls;

/// <summary>The small system over https with the test authority's certificates, and two vendors: one that looks and one that does not.</summary>
internal sealed class TlsScene : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly RunningHost _running;
    private readonly TestPki _pki;

    private TlsScene(RunningHost running, TestPki pki)
    {
        _running = running;
        _pki = pki;
    }

    public SimulatorHost Host => _running.Host;

    public MemoryJournal Journal => _running.Journal;

    public TlsPort Tls => Host.Tls("ekko");

    public static async Task<TlsScene> StartAsync(TestPki pki, Action<SimulatorHostOptions>? change = null)
    {
        var options = new SimulatorHostOptions { ServerCertificate = pki.Server(), FaultyCertificate = pki.Server };
        change?.Invoke(options);
        return new TlsScene(await RunningHost.StartAsync(options), pki);
    }

    public Task UseAsync(TlsFeil feil) => Tls.UseAsync(feil, TestContext.Current.CancellationToken);

    public Task NormalAsync() => Tls.NormalAsync(TestContext.Current.CancellationToken);

    public IEnumerable<JournalEvent> Events(string kind) => Journal.Events.Where(e => e.Kind == kind);

    public async Task<int> CallCarelesslyAsync() => (await _running.SendAsync()).Status;

    /// <summary>A call on a connection of its own, by a client that trusts the test authority alone.</summary>
    public async Task<int> CallStrictlyAsync()
    {
        using var handler = new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = Policy() } };
        using var client = new HttpClient(handler);
        using var answer = await client.PostAsync(
            _running.Endpoint(), new StringContent(EchoSystem.Note("p1", "m1", "k1"), Encoding.UTF8, "text/xml"));
        return (int)answer.StatusCode;
    }

    /// <summary>What a container does to see whether the simulators run: any certificate will do.</summary>
    public async Task<int> LookAtHealthAsync()
    {
        using var handler = new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null } };
        using var client = new HttpClient(handler);
        using var answer = await client.GetAsync(new Uri(_running.Endpoint(), "/_helse"), TestContext.Current.CancellationToken);
        return (int)answer.StatusCode;
    }

    /// <summary>A TLS 1.1 handshake by somebody whose port nobody was told of.</summary>
    public Task CallWithTls11Async() => Tls11WillingClient.ConnectAsync(
        Tls11Start.Default, Tls.Address!, _ => { }, TimeProvider.System, TestContext.Current.CancellationToken);

    /// <summary>What a client that looks holds against the certificate.</summary>
    public async Task<(SslPolicyErrors Errors, X509ChainStatusFlags Chain)> LookAsync()
    {
        var seen = (SslPolicyErrors.None, X509ChainStatusFlags.NoError);
        using var socket = new TcpClient();
        await socket.ConnectAsync(Tls.Address!);
        await using var tls = new SslStream(socket.GetStream());
        var options = new SslClientAuthenticationOptions
        {
            TargetHost = "localhost",
            CertificateChainPolicy = Policy(),
            RemoteCertificateValidationCallback = (_, _, chain, errors) =>
            {
                seen = (errors, chain!.ChainStatus.Aggregate(X509ChainStatusFlags.NoError, (all, one) => all | one.Status));
                return false;
            },
        };
        await Assert.ThrowsAnyAsync<AuthenticationException>(() => tls.AuthenticateAsClientAsync(options));
        return seen;
    }

    public async Task<TlsPeriode> PeriodeAsync(Func<TlsPeriode, bool> condition)
    {
        var periode = await Tls.WaitForAsync(condition, Limit, TestContext.Current.CancellationToken);
        Assert.True(periode is not null && condition(periode), "Det ventede håndtrykket kom ikke.");
        return periode;
    }

    public ValueTask DisposeAsync() => _running.DisposeAsync();

    private X509ChainPolicy Policy() => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        RevocationMode = X509RevocationMode.NoCheck,
        CustomTrustStore = { _pki.Authority },
    };
}
