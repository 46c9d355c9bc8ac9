using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.Tls;
using AcceptanceHarness.Simulators.Tls.Tls11;
using AcceptanceHarness.Tests.Wire.Signing;

namespace AcceptanceHarness.Tests.Simulators.Tls;

public sealed class Tls11FaultTests(PkiFixture fixture)
{
    [Fact]
    public async Task A_modern_client_refuses_and_comes_back_when_the_fault_is_off()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await scene.UseAsync(TlsFeil.BareTls11);
        await Assert.ThrowsAsync<HttpRequestException>(scene.CallStrictlyAsync);
        await Assert.ThrowsAsync<HttpRequestException>(scene.CallCarelesslyAsync);
        await scene.PeriodeAsync(p => p.Under.Count >= 2);
        await scene.NormalAsync();
        await scene.CallStrictlyAsync();

        var periode = await scene.PeriodeAsync(p => p.Etter.Count > 0);
        Assert.All(periode.Under, h => Assert.Equal(Handtrykksutfall.Nektet, h.Utfall));
        Assert.All(periode.Under, h => Assert.Equal(["TLS 1.3", "TLS 1.2"], h.Tilbud!.Versjoner.Take(2)));
        Assert.Equal(Handtrykksdom.Nektet, Handtrykksvurdering.Vurder(periode).Dom);
        Assert.Empty(scene.Host.ToolFaults);
    }

    [Fact]
    public async Task A_client_that_still_speaks_TLS_1_1_is_accepted()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await scene.UseAsync(TlsFeil.BareTls11);
        await scene.CallWithTls11Async();

        var handshake = Assert.Single((await scene.PeriodeAsync(p => p.Under.Count > 0)).Under);
        Assert.Equal(Handtrykksutfall.Godtatt, handshake.Utfall);
        Assert.Equal(["TLS 1.1"], handshake.Tilbud!.Versjoner);
        Assert.Equal("localhost", handshake.Tilbud.Sni);
        Assert.Equal(Handtrykksdom.Godtatt, Handtrykksvurdering.Vurder(scene.Tls.Periode!).Dom);
        Assert.Equal("TLS 1.1", (await scene.Journal.EventAsync(JournalKinds.TlsHandshake)).Details["tilbudt"]);
    }

    [Fact]
    public async Task The_port_does_not_speak_TLS_1_1_without_the_fault()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await Assert.ThrowsAsync<TlsverktoyException>(scene.CallWithTls11Async);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("")]
    public async Task What_is_no_handshake_is_not_taken_for_one(string said)
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await scene.UseAsync(TlsFeil.BareTls11);
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(scene.Tls.Address!, TestContext.Current.CancellationToken);
            await socket.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(said), TestContext.Current.CancellationToken);
            socket.Client.Shutdown(SocketShutdown.Send);
        }

        await scene.Journal.EventAsync(JournalKinds.ConnectionWithoutCall);
        Assert.Empty(scene.Tls.Periode!.Under);
        Assert.Empty(scene.Host.ToolFaults);
    }

    [Fact]
    public async Task Switching_off_leaves_neither_process_nor_port()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);

        await scene.UseAsync(TlsFeil.BareTls11);
        var (process, port) = Child(scene);
        await scene.NormalAsync();

        await AssertGoneAsync(process, port);
        Assert.Equal(200, await scene.CallStrictlyAsync());
    }

    [Fact]
    public async Task Disposing_the_host_leaves_neither_process_nor_port()
    {
        int process;
        IPEndPoint port;
        await using (var scene = await TlsScene.StartAsync(fixture.Pki))
        {
            await scene.UseAsync(TlsFeil.BareTls11);
            (process, port) = Child(scene);
        }

        await AssertGoneAsync(process, port);
    }

    [Fact]
    public async Task A_child_that_ends_by_itself_is_the_tools_own_fault_and_no_refusal()
    {
        await using var scene = await TlsScene.StartAsync(fixture.Pki);
        await scene.UseAsync(TlsFeil.BareTls11);
        var (id, _) = Child(scene);

        using (var child = Process.GetProcessById(id))
        {
            child.Kill();
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await Assert.ThrowsAsync<HttpRequestException>(scene.CallStrictlyAsync);
        await scene.Journal.EventAsync(JournalKinds.ToolFault);

        Assert.Empty(scene.Tls.Periode!.Under);
        Assert.Contains("Testverktøyets eget program for TLS 1.1", Assert.Single(scene.Host.ToolFaults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mangler.dll", "filen mangler.dll finnes ikke der programmet ligger")]
    [InlineData(null, "det svarte noe annet enn en rapport")]
    public async Task A_child_that_cannot_start_is_the_tools_own_fault(string? assembly, string why)
    {
        var broken = Tls11Start.Default with
        {
            // With no name: a program that is there and is not this one.
            Assembly = assembly ?? typeof(Tls11FaultTests).Assembly.Location,
        };
        await using var scene = await TlsScene.StartAsync(fixture.Pki, o => o.Tls11 = broken);

        var fault = await Assert.ThrowsAsync<TlsverktoyException>(() => scene.UseAsync(TlsFeil.BareTls11));

        Assert.Contains(why, fault.Message, StringComparison.Ordinal);
        Assert.Contains("Bygg løsningen på nytt; resultatet sier ingenting om fagsystemet.", fault.Message, StringComparison.Ordinal);
        Assert.Null(scene.Tls.Feil);
        Assert.Single(scene.Host.ToolFaults);
        Assert.Empty(scene.Events(JournalKinds.TlsFault));
    }

    [Fact]
    public async Task A_child_whose_set_up_does_not_allow_TLS_1_1_is_the_tools_own_fault()
    {
        var folder = Directory.CreateTempSubdirectory("tls11");
        var strict = Path.Combine(folder.FullName, "openssl.cnf");
        await File.WriteAllTextAsync(
            strict,
            (await File.ReadAllTextAsync(Tls11Start.Default.OpenSslConf, TestContext.Current.CancellationToken))
                .Replace("TLSv1", "TLSv1.2", StringComparison.Ordinal).Replace("SECLEVEL=0", "SECLEVEL=2", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        await using var scene = await TlsScene.StartAsync(fixture.Pki, o => o.Tls11 = o.Tls11 with { OpenSslConf = strict });

        var fault = await Assert.ThrowsAsync<TlsverktoyException>(() => scene.UseAsync(TlsFeil.BareTls11));

        Assert.Contains("håndtrykket med TLS 1.1 ble ikke fullført", fault.Message, StringComparison.Ordinal);
        Assert.Null(scene.Tls.ChildProcess);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_program_says_that_it_is_not_for_users() =>
        Assert.Equal(2, await Tls11Program.RunAsync(["noe"], TextReader.Null, TextWriter.Null));

    private static (int Process, IPEndPoint Port) Child(TlsScene scene)
    {
        var child = scene.Tls.Listening.Tilstand.Child!;
        return (child.ProcessId, child.Address);
    }

    private static async Task AssertGoneAsync(int process, IPEndPoint port)
    {
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(process));
        using var socket = new TcpClient();
        await Assert.ThrowsAsync<SocketException>(() => socket.ConnectAsync(port));
    }
}
