using AcceptanceHarness.Core.Evidence;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Core.Evidence;

public sealed class JournalFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("journal-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Lines => Path.Combine(_folder, Journal.FileName);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_was_written_is_read()
    {
        await WriteAsync();

        var reading = await ReadAsync();

        Assert.True(reading.IsWhole);
        Assert.Equal(["<a>æ</a>", "<b/>"], reading.Exchanges.Select(e => e.Request.Body.Text()));
        Assert.Equal("<svar/>", reading.Exchanges[0].Response!.Body.Text());
        Assert.Null(reading.Exchanges[1].Response);
        Assert.Equal("control-call", Assert.Single(reading.Events).Kind);
    }

    [Fact]
    public async Task A_flipped_byte_is_found_wherever_it_is()
    {
        await WriteAsync();
        var right = await File.ReadAllBytesAsync(Lines, Cancel);
        List<int> missed = [];
        for (var i = 0; i < right.Length; i++)
        {
            var wrong = right.ToArray();
            wrong[i] ^= 0x20;
            await File.WriteAllBytesAsync(Lines, wrong, Cancel);
            if ((await ReadAsync()).IsWhole)
            {
                missed.Add(i);
            }
        }

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("{", "{\"slag\":\"request\",")]
    [InlineData("\"tenant\":", "\"tenant\":\"\",\"tenant\":")]
    public async Task A_name_written_twice_is_a_changed_line(string place, string twice)
    {
        await WriteAsync();
        var lines = await File.ReadAllLinesAsync(Lines, Cancel);
        var at = lines[0].IndexOf(place, StringComparison.Ordinal);
        lines[0] = lines[0][..at] + twice + lines[0][(at + place.Length)..];
        await File.WriteAllLinesAsync(Lines, lines, Cancel);

        Assert.Equal("Journalen er brutt i linje 1: linjen er endret.", (await ReadAsync()).Reason);
    }

    [Fact]
    public async Task A_journal_cut_anywhere_is_never_accepted_as_whole()
    {
        await WriteAsync();
        var whole = await File.ReadAllBytesAsync(Lines, Cancel);
        for (var length = 0; length < whole.Length; length += 7)
        {
            await File.WriteAllBytesAsync(Lines, whole[..length], Cancel);

            var reading = await ReadAsync();

            Assert.False(reading.IsWhole);
            Assert.Equal(length > 0 && whole[length - 1] != '\n', reading.IsTorn);
        }
    }

    [Fact]
    public async Task A_torn_last_line_is_said_and_the_rest_is_read()
    {
        await WriteAsync();
        var text = await File.ReadAllTextAsync(Lines, Cancel);
        await File.WriteAllTextAsync(Lines, text[..^10], Cancel);

        var reading = await ReadAsync();

        Assert.Equal("Siste linje (5) er revet: kjøringen ble avbrutt mens den ble skrevet.", reading.Reason);
        Assert.Equal(2, reading.Exchanges.Count);
    }

    [Fact]
    public async Task A_line_dropped_or_moved_is_found()
    {
        await WriteAsync();
        var lines = await File.ReadAllLinesAsync(Lines, Cancel);
        for (var i = 0; i < lines.Length; i++)
        {
            await File.WriteAllLinesAsync(Lines, lines.Where((_, n) => n != i), Cancel);
            Assert.False((await ReadAsync()).IsWhole);

            var moved = lines.ToList();
            (moved[i], moved[(i + 1) % lines.Length]) = (moved[(i + 1) % lines.Length], moved[i]);
            await File.WriteAllLinesAsync(Lines, moved, Cancel);
            Assert.NotNull((await ReadAsync()).Reason);
        }
    }

    [Fact]
    public async Task A_changed_payload_breaks_the_chain_and_an_erased_one_does_not()
    {
        await WriteAsync();
        var payload = Directory.GetFiles(Path.Combine(_folder, "payloads")).Order(StringComparer.Ordinal).First();

        await File.AppendAllTextAsync(payload, " ", Cancel);
        Assert.Equal("Journalen er brutt i linje 1: filen 000001-request.bin er endret.", (await ReadAsync()).Reason);

        File.Delete(payload);
        Assert.True((await ReadAsync()).IsWhole);
    }

    [Fact]
    public async Task A_released_tenant_keeps_its_bodies_on_disk_only()
    {
        await using var journal = Journal.InDirectory(_folder, new FakeTimeProvider());
        await journal.AppendRequestAsync(Calls.Of(1, "<a/>", "t"), Cancel);

        journal.Release("t", null);

        Assert.True(Assert.Single(journal.Exchanges("t")).Request.Body.IsEmpty);
        Assert.Equal("<a/>", Assert.Single((await ReadAsync()).Exchanges).Request.Body.Text());
    }

    [Fact]
    public async Task A_bounded_journal_keeps_its_oldest_bodies_on_disk_only()
    {
        await using var journal = Journal.InDirectory(_folder, new JournalMemory { BodyBytes = 4 }, new FakeTimeProvider());
        await journal.AppendRequestAsync(Calls.Of(1, "<a/>", "t"), Cancel);
        await journal.AppendRequestAsync(Calls.Of(2, "<b/>", "t"), Cancel);

        Assert.Equal([true, false], journal.Exchanges("t").Select(e => e.Request.Body.IsEmpty));
        Assert.Equal(["<a/>", "<b/>"], (await ReadAsync()).Exchanges.Select(e => e.Request.Body.Text()));
    }

    [Fact]
    public async Task A_journal_that_cannot_be_written_says_so_takes_no_more_and_is_never_closed()
    {
        await using (var journal = Journal.InDirectory(_folder, new FakeTimeProvider()))
        {
            await journal.AppendRequestAsync(Calls.Of(1), Cancel);
            Directory.Delete(Path.Combine(_folder, "payloads"), recursive: true);

            var fault = await Assert.ThrowsAsync<JournalFailedException>(() => journal.AppendRequestAsync(Calls.Of(2), Cancel));
            await Assert.ThrowsAsync<JournalFailedException>(() => journal.AppendEventAsync(
                new JournalEvent("control-call", "", null, "Kall", new Dictionary<string, string>()), Cancel));

            Assert.True(journal.MustStop.IsCancellationRequested);
            Assert.Same(fault, journal.Failure);
            Assert.StartsWith("Journalen kunne ikke skrives (", fault.Message, StringComparison.Ordinal);
        }

        Assert.False((await ReadAsync()).IsClosed);
    }

    private Task<JournalReading> ReadAsync() => JournalReader.ReadAsync(_folder, Cancel);

    private async Task WriteAsync()
    {
        await using var journal = Journal.InDirectory(_folder, new FakeTimeProvider());
        var open = await journal.AppendRequestAsync(Calls.Of(1, "<a>æ</a>", header: "a'+\"<b>\""), Cancel);
        await journal.AppendRequestAsync(Calls.Of(2, "<b/>"), Cancel);
        await journal.AppendResponseAsync(open.Answered(), Cancel);
        await journal.AppendEventAsync(new JournalEvent("control-call", "", null, "Kall", new Dictionary<string, string>()), Cancel);
    }
}
