using System.Buffers;
using System.Net.Security;
using System.Security.Authentication;
using AcceptanceHarness.Simulators.Tls;
using CsCheck;

namespace AcceptanceHarness.Tests.Simulators.Tls;

public sealed class ClientHelloReaderTests
{
    [Fact]
    public async Task Reads_what_a_real_client_offers()
    {
        var bytes = await HelloAsync();

        Assert.True(ClientHelloReader.TryRead(new ReadOnlySequence<byte>(bytes), out var hello));

        Assert.NotNull(hello);
        Assert.Equal(["TLS 1.3", "TLS 1.2"], hello.Versjoner);
        Assert.Equal("tjener.example.test", hello.Sni);
        Assert.Equal(["h2", "http/1.1"], hello.Alpn);
    }

    [Fact]
    public async Task Asks_for_more_until_the_hello_is_whole()
    {
        var bytes = await HelloAsync();

        Assert.All(Enumerable.Range(0, bytes.Length), length =>
            Assert.False(ClientHelloReader.TryRead(new ReadOnlySequence<byte>(bytes, 0, length), out _)));
    }

    [Fact]
    public async Task Reads_a_hello_that_is_spread_over_records()
    {
        var bytes = await HelloAsync();
        byte[] spread =
        [
            22, 3, 1, 0, 100, .. bytes.AsSpan(5, 100),
            22, 3, 1, (byte)((bytes.Length - 105) >> 8), (byte)(bytes.Length - 105), .. bytes.AsSpan(105),
        ];

        Assert.True(ClientHelloReader.TryRead(new ReadOnlySequence<byte>(spread), out var hello));

        Assert.Equal("tjener.example.test", hello?.Sni);
    }

    [Theory]
    [InlineData("474554202F20485454502F312E310D0A")]
    [InlineData("16030100051400000000")]
    [InlineData("1603010000")]
    [InlineData("160301000401000000")]
    public void What_is_no_hello_gives_none(string hex)
    {
        Assert.True(ClientHelloReader.TryRead(new ReadOnlySequence<byte>(Convert.FromHexString(hex)), out var hello));

        Assert.Null(hello);
    }

    [Fact]
    public async Task Never_throws_whatever_is_changed_in_a_hello()
    {
        var whole = await HelloAsync();

        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length - 1], Gen.Byte).Sample((at, value, also, other) =>
        {
            var changed = whole.ToArray();
            (changed[at], changed[also]) = (value, other);
            ClientHelloReader.TryRead(new ReadOnlySequence<byte>(changed), out _);
        });
    }

    [Fact]
    public void Does_not_wait_for_a_hello_without_end()
    {
        var endless = new byte[ClientHelloReader.Longest];
        for (var at = 0; at + 5 < endless.Length; at += 5 + 16_000)
        {
            new byte[] { 22, 3, 1, 16_000 >> 8, 16_000 & 0xFF }.CopyTo(endless, at);
        }

        (endless[5], endless[6]) = (1, 0xFF);

        Assert.True(ClientHelloReader.TryRead(new ReadOnlySequence<byte>(endless), out var hello));
        Assert.Null(hello);
    }

    private static async Task<byte[]> HelloAsync()
    {
        var sent = new Captured();
        await using var tls = new SslStream(sent);
        await Assert.ThrowsAnyAsync<Exception>(() => tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions
        {
            TargetHost = "tjener.example.test",
            EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
            ApplicationProtocols = [SslApplicationProtocol.Http2, SslApplicationProtocol.Http11],
        }));
        return sent.Bytes;
    }

    /// <summary>Keeps what is written, and answers nothing.</summary>
    private sealed class Captured : MemoryStream
    {
        public byte[] Bytes { get; private set; } = [];

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Bytes = [.. Bytes, .. buffer.ToArray()];
            return ValueTask.CompletedTask;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(0);
    }
}
