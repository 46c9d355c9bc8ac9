using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using AcceptanceHarness.Cli.Observing;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Tests.Cli.Observing;

/// <summary>What an observation shows and keeps when what comes in, or the disk, is hostile.</summary>
public sealed partial class ObservationEvidenceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bevis-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Evidence_that_cannot_be_written_ends_it_as_the_tools_own_fault()
    {
        await using var running = await RunningCommand.StartAsync(_folder, "Klar.", "observe", "--port", "0", "--out", "rapport");
        Directory.Delete(Path.Combine(_folder, "rapport", "payloads"), recursive: true);

        await SendAsync(Address().Match(running.Output).Value);
        var output = await running.EndedAsync();

        Assert.Equal(3, running.ExitCode);
        Assert.Contains("Journalen kunne ikke skrives", output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "rapport", "report.html")));
    }

    [Fact]
    public void What_came_in_cannot_write_a_line_of_its_own()
    {
        using var output = new StringWriter();
        var received = "x\nUtveksling 999 · M1 · 00:00:00 · svar 200\u009B31m\u202E\u2028";

        ObservedExchange.Write(Received(received), new Terminal(output, TextWriter.Null, english: false));

        Assert.Single(output.ToString().Split('\n'), line => line.Contains("Utveksling 999", StringComparison.Ordinal));
        Assert.DoesNotContain(output.ToString().Split('\n'), line => line.StartsWith("Utveksling 999", StringComparison.Ordinal));
        Assert.All("\u009B\u202E\u2028", sign => Assert.DoesNotContain(sign, output.ToString()));
    }

    private static async Task SendAsync(string address)
    {
        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
        using var body = new ByteArrayContent("<a/>"u8.ToArray());
        body.Headers.ContentType = new MediaTypeHeaderValue("text/xml", "utf-8");
        try
        {
            using var answer = await http.PostAsync(new Uri(address), body, Cancel);
            Assert.Equal(500, (int)answer.StatusCode);
        }
        catch (HttpRequestException)
        {
            // The command ended before its answer came through.
        }
    }

    private static Exchange Received(string text) => new()
    {
        Number = 1,
        Tenant = "",
        System = "reseptformidleren",
        ReceivedAt = DateTimeOffset.UnixEpoch,
        Request = new WireMessage { StartLine = "POST / HTTP/1.1" },
        Findings =
        [
            new Finding
            {
                Criterion = CriterionId.Parse("AK-ERE-1-07"),
                Check = "x",
                Sentence = "Setning.",
                Expected = "Noe.",
                Received = text,
                Fix = "Rett det.",
                Exchanges = [1],
            },
        ],
    };

    [GeneratedRegex(@"https://\S+/Rekvirent/\S+")]
    private static partial Regex Address();
}
