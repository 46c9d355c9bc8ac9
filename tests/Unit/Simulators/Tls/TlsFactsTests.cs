using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Simulators.Hosting;
using AcceptanceHarness.Tests.Wire.Signing;

namespace AcceptanceHarness.Tests.Simulators.Tls;

public sealed class TlsFactsTests(PkiFixture fixture)
{
    [Theory]
    [InlineData(SslProtocols.Tls12, "TLS 1.2", "TLS 1.2")]
    [InlineData(SslProtocols.Tls13, "TLS 1.3", "TLS 1.3")]
    [InlineData(SslProtocols.Tls12 | SslProtocols.Tls13, "TLS 1.3", "TLS 1.3, TLS 1.2")]
    public async Task An_exchange_says_which_version_was_spoken_and_what_was_offered(SslProtocols offered, string spoken, string told)
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await CallAsync(scene, offered);

        var facts = Assert.Single(scene.Journal.Exchanges("")).Facts;
        Assert.Equal(spoken, facts[HostFacts.TlsVersjon]);
        Assert.Equal(told, facts[HostFacts.TlsTilbudt]);
        Assert.Equal("localhost", facts[HostFacts.TlsSni]);
        Assert.Equal("http/1.1", facts[HostFacts.TlsAlpn]);
        Assert.DoesNotContain(HostFacts.TlsFeil, facts.Keys);
    }

    [Fact]
    public async Task An_exchange_without_TLS_says_nothing_of_it()
    {
        await using var running = await RunningHost.StartAsync();

        await running.SendAsync();

        Assert.DoesNotContain(
            Assert.Single(running.Journal.Exchanges("")).Facts.Keys, fact => fact.StartsWith("tls.", StringComparison.Ordinal));
    }

    private static async Task CallAsync(TlsScene scene, SslProtocols offered)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(scene.Tls.Address!);
        await using var tls = new SslStream(socket.GetStream());
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = "localhost",
            EnabledSslProtocols = offered,
            ApplicationProtocols = [SslApplicationProtocol.Http11],
            RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null,
        });
        var body = EchoSystem.Note("p1", "m1", "k1");
        await tls.WriteAsync(Encoding.UTF8.GetBytes(
            $"POST /notat HTTP/1.1\r\nHost: localhost\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}"));
        while (await tls.ReadAsync(new byte[1024]) > 0)
        {
        }
    }
}
