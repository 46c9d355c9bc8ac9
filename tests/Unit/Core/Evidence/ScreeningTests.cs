using System.Text;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using Microsoft.Extensions.Time.Testing;

namespace AcceptanceHarness.Tests.Core.Evidence;

public sealed class ScreeningTests : IDisposable
{
    private static readonly string Real = Calls.PersonNumber(0);

    private readonly string _folder = Directory.CreateTempSubdirectory("screen-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Places => ["text", "attribute", "json", "form", "header", "query", "path", "base64", "gzip", "zlib", "as-if-packed", "gzip alone", "fact"];

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_real_number_is_never_written(string place)
    {
        var call = Place(place, Real);
        await using var journal = Journal.InDirectory(_folder, new FakeTimeProvider());

        var written = await journal.AppendRequestAsync(call, Cancel);

        Assert.NotNull(journal.RealPersonNumber);
        Assert.DoesNotContain(Real, journal.RealPersonNumber.Message);
        Assert.Equal("AK-SAM-3-01", Assert.Single(written.Findings).Criterion.Value);
        Assert.True(written.Request.Body.IsEmpty);
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder, "payloads")));
        Assert.DoesNotContain(Real, await LinesAsync());
    }

    [Theory]
    [InlineData(80, 0)]
    [InlineData(80, 40)]
    [InlineData(65, 0)]
    [InlineData(65, 40)]
    public async Task A_synthetic_number_passes_everywhere(int month, int day)
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        foreach (var (index, place) in Places.Select(p => p.Data).Index())
        {
            await journal.AppendRequestAsync(Place(place, Calls.PersonNumber(month, day)) with { Number = index }, Cancel);
        }

        Assert.Null(journal.RealPersonNumber);
    }

    [Theory]
    [InlineData("<a>1{0}</a>")]
    [InlineData("<a>{0}2</a>")]
    [InlineData("<a>ab{0}cd</a>")]
    [InlineData("<a>4f1c0000-0000-0000-0000-{0}a</a>")]
    public async Task Digits_inside_something_longer_are_no_person_number(string body)
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        await journal.AppendRequestAsync(Calls.Of(1, body.Replace("{0}", Real)), Cancel);

        Assert.Null(journal.RealPersonNumber);
    }

    [Fact]
    public async Task An_event_is_screened_too()
    {
        await using (var journal = Journal.InDirectory(_folder, new FakeTimeProvider()))
        {
            await journal.AppendEventAsync(
                new JournalEvent("control-call", "", null, $"Pasient {Real}", new Dictionary<string, string> { ["x"] = Real }), Cancel);
            Assert.NotNull(journal.RealPersonNumber);
        }

        Assert.DoesNotContain(Real, await LinesAsync());
    }

    [Fact]
    public async Task A_real_number_tells_whoever_runs_to_stop_at_once()
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        var told = new TaskCompletionSource();
        await using var waiting = journal.MustStop.Register(told.SetResult);

        await journal.AppendRequestAsync(Calls.Of(1), Cancel);
        Assert.False(journal.MustStop.IsCancellationRequested);
        await journal.AppendRequestAsync(Place("text", Real) with { Number = 2 }, Cancel);

        await told.Task.WaitAsync(TimeSpan.FromMinutes(1), TimeProvider.System, Cancel);
    }

    [Fact]
    public async Task A_request_is_screened_once_and_stays_as_it_was_screened()
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        var open = await journal.AppendRequestAsync(Calls.Of(1), Cancel);

        var closed = await journal.AppendResponseAsync(Calls.Of(1, $"<a>{Real}</a>").Answered(), Cancel);

        Assert.Equal(open.Request, closed.Request);
        Assert.Null(journal.RealPersonNumber);
    }

    [Fact]
    public async Task A_real_number_in_an_answer_is_not_written_either()
    {
        await using (var journal = Journal.InDirectory(_folder, new FakeTimeProvider()))
        {
            var open = await journal.AppendRequestAsync(Calls.Of(1), Cancel);
            await journal.AppendResponseAsync(open.Answered($"<a>{Real}</a>"), Cancel);
            Assert.NotNull(journal.RealPersonNumber);
        }

        Assert.DoesNotContain(Real, await LinesAsync());
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(_folder, "payloads")), f => f.Contains("response", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_packs_more_than_can_be_looked_through_is_not_kept_and_says_so()
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        var bomb = Convert.ToBase64String(Kompresjon.Pack(new byte[1_000_000], Kompresjon.Gzip));

        var written = await journal.AppendRequestAsync(
            Calls.Of(1, string.Concat(Enumerable.Repeat($"<a>{bomb}</a>", 60))), Cancel);

        Assert.Null(journal.RealPersonNumber);
        Assert.True(written.Request.Body.IsEmpty);
        Assert.StartsWith("ikke fullført", written.Facts["personnummerkontroll"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_packs_no_more_than_a_large_message_is_looked_through_to_the_end()
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        var large = Convert.ToBase64String(Kompresjon.Pack(new byte[1_000_000], Kompresjon.Gzip));
        var last = Convert.ToBase64String(Kompresjon.Pack(Long(Real), Kompresjon.Gzip));

        await journal.AppendRequestAsync(
            Calls.Of(1, string.Concat(Enumerable.Repeat($"<a>{large}</a>", 30)) + $"<a>{last}</a>"), Cancel);

        Assert.NotNull(journal.RealPersonNumber);
    }

    [Theory]
    [InlineData("<wsse:Password Type=\"x\">hemmelig</wsse:Password>")]
    [InlineData("{\"passord\": \"hemmelig\"}")]
    [InlineData("client_secret=hemmelig&x=1")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nhemmelig\n-----END PRIVATE KEY-----")]
    [InlineData("<t>eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.hemmelig</t>")]
    public async Task A_secret_in_a_body_is_taken_out(string body)
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());

        var written = await journal.AppendRequestAsync(Calls.Of(1, body), Cancel);

        Assert.DoesNotContain("hemmelig", written.Request.Body.Text());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_token_attached_to_a_message_loses_its_signature_and_keeps_its_claims(int packings)
    {
        var token = $"eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.{new string('h', 43)}";
        var body = $"<RefDoc><MimeType>application/jwt</MimeType><Base64Container>{Base64(token)}</Base64Container></RefDoc>";
        await using var journal = Journal.InMemory(new FakeTimeProvider());

        var written = await journal.AppendRequestAsync(Calls.Of(1, packings == 1 ? body : $"<dokument>{Base64(body)}</dokument>"), Cancel);

        var outer = written.Request.Body.Text();
        var kept = packings == 1 ? outer : Inner(outer);
        Assert.StartsWith("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.[signatur fjernet; sha256 ", Inner(kept[kept.IndexOf("<Base64", StringComparison.Ordinal)..]));

        static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        static string Inner(string xml) => Encoding.UTF8.GetString(Convert.FromBase64String(xml.Split('>')[1].Split('<')[0]));
    }

    [Theory]
    [InlineData("Authorization", "Basic hemmelig")]
    [InlineData("Cookie", "sid=hemmelig")]
    [InlineData("X-Token", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.hemmelig")]
    public async Task A_secret_in_a_header_is_taken_out(string name, string value)
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());
        var call = Calls.Of(1);

        var written = await journal.AppendRequestAsync(
            call with { Request = call.Request with { Headers = [KeyValuePair.Create(name, value)] } }, Cancel);

        Assert.DoesNotContain("hemmelig", Assert.Single(written.Request.Headers).Value);
    }

    [Fact]
    public async Task The_header_and_claims_of_a_token_are_kept()
    {
        await using var journal = Journal.InMemory(new FakeTimeProvider());

        var written = await journal.AppendRequestAsync(Calls.Of(1, header: "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.hemmelig"), Cancel);

        Assert.StartsWith("eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.[signatur fjernet; sha256 ", written.Request.Headers[0].Value);
    }

    private static Exchange Place(string place, string number) => place switch
    {
        "text" => Calls.Of(1, $"<a>{number}</a>"),
        "attribute" => Calls.Of(1, $"<a V=\"{number}\"/>"),
        "json" => Calls.Of(1, $"{{\"fnr\":\"{number}\"}}"),
        "form" => Calls.Of(1, $"fnr={number}&x=1"),
        "header" => Calls.Of(1, header: number),
        "query" => Calls.Of(1, path: $"/pasient?fnr={number}"),
        "path" => Calls.Of(1, path: $"/pasient/{number}"),
        "base64" => Calls.Of(1, $"<a>{Convert.ToBase64String(Long(number))}</a>"),
        "gzip" => Calls.Of(1, $"<a>{Convert.ToBase64String(Kompresjon.Pack(Long(number), Kompresjon.Gzip))}</a>"),
        "zlib" => Calls.Of(1, $"<a>{Convert.ToBase64String(Kompresjon.Pack(Long(number), Kompresjon.Zlib))}</a>"),
        "as-if-packed" => Calls.Of(1, $"<a>{Convert.ToBase64String([.. "x^"u8, .. Long(number)])}</a>"),
        "gzip alone" => Calls.Of(1) is var call ? call with { Request = call.Request with { Body = Kompresjon.Pack(Long(number), Kompresjon.Gzip) } } : null!,
        "fact" => Calls.Of(1) with { Facts = new Dictionary<string, string> { ["sertifikat"] = $"CN=Ola, SERIALNUMBER={number}" } },
        _ => throw new ArgumentOutOfRangeException(nameof(place), place, "Ukjent sted."),
    };

    private static byte[] Long(string number) => Encoding.UTF8.GetBytes(
        $"<Pasient><Navn>Ola Testmann fra Prøvestedet, en linje med nok tegn til å fylle</Navn><Id>{number}</Id></Pasient>");

    private async Task<string> LinesAsync()
    {
        await using var stream = new FileStream(Path.Combine(_folder, Journal.FileName), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Cancel);
    }
}
