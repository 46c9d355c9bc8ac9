using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

public sealed class ConnectionWatchTests
{
    [Theory]
    [InlineData("ikke http\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nX: {lang}\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    public async Task Journals_a_request_that_is_refused_before_it_is_read(string request)
    {
        await using var running = await RunningHost.StartAsync();

        await SpeakAsync(running.Endpoint(), request.Replace("{lang}", new string('a', 100_000), StringComparison.Ordinal));

        var journalled = await running.Journal.EventAsync(JournalKinds.BadRequest);
        Assert.Equal("ekko", journalled.Details["system"]);
    }

    [Fact]
    public async Task Journals_a_connection_that_says_nothing()
    {
        await using var running = await RunningHost.StartAsync();

        await SpeakAsync(running.Endpoint(), "");

        await running.Journal.EventAsync(JournalKinds.ConnectionWithoutCall);
    }

    [Theory]
    [InlineData("Content-Length: 100\r\n\r\nkort")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nZZ\r\n")]
    public async Task Journals_a_body_that_cannot_be_read_to_its_end(string rest)
    {
        await using var running = await RunningHost.StartAsync();

        await SpeakAsync(running.Endpoint(), $"POST /notat HTTP/1.1\r\nHost: a\r\n{rest}");

        Assert.StartsWith(
            "Et kall kunne ikke leses til ende (ekko): ",
            (await running.Journal.EventAsync(JournalKinds.BadRequest)).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Journals_a_handshake_that_was_not_completed_and_lives_on()
    {
        using var server = Certificate("server");
        await using var running = await RunningHost.StartAsync(new SimulatorHostOptions { ServerCertificate = server });

        await Assert.ThrowsAnyAsync<AuthenticationException>(() => HandshakeAsync(running.Endpoint()));
        var (status, _) = await running.SendAsync();

        Assert.Contains("TLS", (await running.Journal.EventAsync(JournalKinds.ConnectionWithoutCall)).Text, StringComparison.Ordinal);
        Assert.Equal(200, status);
    }

    [Fact]
    public async Task Hands_the_client_certificate_to_the_system_when_one_is_given()
    {
        using var server = Certificate("server");
        using var client = Certificate("klient");
        await using var running = await RunningHost.StartAsync(new SimulatorHostOptions { ServerCertificate = server });
        using var handler = new SocketsHttpHandler
        {
            SslOptions =
            {
                ClientCertificates = [client],
                RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null,
            },
        };
        using var caller = new HttpClient(handler);

        using var with = await caller.PostAsync(running.Endpoint(), new StringContent("<note/>"), TestContext.Current.CancellationToken);
        await running.SendAsync();

        var certificates = running.Journal.Exchanges("").Select(e => e.Facts[EchoSystem.Certificate]);
        Assert.Equal(["CN=klient", ""], certificates);
    }

    private static async Task HandshakeAsync(Uri endpoint)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(endpoint.Host, endpoint.Port);
        await using var tls = new SslStream(socket.GetStream(), false, (_, _, _, _) => false);
        await tls.AuthenticateAsClientAsync("localhost");
    }

    private static async Task SpeakAsync(Uri endpoint, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(endpoint.Host, endpoint.Port);
        var stream = socket.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
            socket.Client.Shutdown(SocketShutdown.Send);
            while (await stream.ReadAsync(new byte[1024]) > 0)
            {
            }
        }
        catch (Exception cutOff) when (cutOff is IOException or SocketException)
        {
            // The server may cut off a request that it has refused.
        }
    }

    private static X509Certificate2 Certificate(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
