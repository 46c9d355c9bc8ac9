using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Tests.Cli.Observing;

/// <summary>The README's first hour, run as it stands there: its commands, its message and what it says is printed.</summary>
/// <remarks>Only the port is another one, and the command that is built already stands in for <c>dotnet run</c>.</remarks>
public sealed partial class FirstHourTests : IDisposable
{
    private const string DotnetRun = "dotnet run --project harness/Cli -- ";
    private const string Port = "8443";

    private readonly string _folder = Directory.CreateTempSubdirectory("time-").FullName;
    private readonly string _port = FreePort();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    [Requires("curl")]
    public async Task What_README_tells_is_what_happens()
    {
        var (observe, curl, printed) = Readme();
        await using var running = await RunningCommand.StartAsync(_folder, "Klar.", [.. Words(observe), "--port", _port, "--avslutt-etter", "1", "--out", "rapport"]);

        var answer = await BashAsync(curl.Replace(Port, _port, StringComparison.Ordinal));
        var output = await running.EndedAsync();

        Assert.Contains("Fault", answer, StringComparison.Ordinal);
        AssertPrinted(printed, output);
        Assert.Equal(0, running.ExitCode);
        await AssertReportAsync(Path.Combine(_folder, "rapport"));
    }

    [Fact]
    public async Task The_message_in_README_gives_the_same_without_curl()
    {
        var (observe, curl, printed) = Readme();
        await using var running = await RunningCommand.StartAsync(_folder, "Klar.", [.. Words(observe), "--port", _port, "--avslutt-etter", "1", "--out", "rapport"]);
        using var http = new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true });
        using var body = new StringContent(HereDocument().Match(curl).Groups["body"].Value, System.Text.Encoding.UTF8, "text/xml");
        body.Headers.Add("SOAPAction", "\"M1\"");

        await http.PostAsync(new Uri(Address().Match(curl).Value.Replace(Port, _port, StringComparison.Ordinal)), body, Cancel);
        var output = await running.EndedAsync();

        AssertPrinted(printed, output);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_with_a_report_and_no_verdict()
    {
        await using var running = await RunningCommand.StartAsync(_folder, "Klar.", "observe", "--port", "0", "--out", "rapport");

        await running.InterruptAsync();
        var output = await running.EndedAsync();

        Assert.Equal(0, running.ExitCode);
        Assert.Contains("Observasjon – ingen samlet vurdering.", output, StringComparison.Ordinal);
        var record = await RecordAsync();
        Assert.Equal("Ferdig", record["status"]!.GetValue<string>());
        Assert.All(record["criteria"]!.AsArray(), c => Assert.Equal(nameof(Dom.IkkeKjort), c!["dom"]!.GetValue<string>()));
    }

    [Fact]
    public async Task It_ends_by_itself_when_the_time_is_up_and_says_what_to_configure()
    {
        var answer = await CommandAnswer.ToAsync(
            "observe", "--port", "0", "--varighet", "00:00:00.01", "--out", Path.Combine(_folder, "rapport"), "--oppsett", Path.Combine(_folder, "oppsett"));

        var setup = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "oppsett", "oppsett.json"), Cancel))!;
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains(setup["endepunkter"]!["rf-rekvirent"]!.GetValue<string>(), answer.Output, StringComparison.Ordinal);
        Assert.All(setup["pasienter"]!.AsArray(), p => Assert.Contains(p!["etternavn"]!.GetValue<string>(), answer.Output, StringComparison.Ordinal));
        Assert.All(setup["nokler"]!.AsObject(), key => Assert.True(File.Exists(Path.Combine(_folder, "oppsett", key.Value!["fil"]!.GetValue<string>())), key.Key));
        Assert.StartsWith("-----BEGIN CERTIFICATE-----", await File.ReadAllTextAsync(Path.Combine(_folder, "oppsett", "ca.pem"), Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_key_and_no_password_is_printed_or_kept_as_evidence()
    {
        var answer = await CommandAnswer.ToAsync(
            "observe", "--port", "0", "--varighet", "00:00:00.01", "--out", Path.Combine(_folder, "rapport"), "--oppsett", Path.Combine(_folder, "oppsett"));

        string[] files = Directory.GetFiles(Path.Combine(_folder, "rapport"), "*", SearchOption.AllDirectories);
        string[] written = [answer.Output, .. files.Select(File.ReadAllText)];
        Assert.All(Directory.GetFiles(Path.Combine(_folder, "oppsett"), "*.p12"), key =>
            Assert.All(written, text => Assert.DoesNotContain(Convert.ToBase64String(File.ReadAllBytes(key))[..64], text, StringComparison.Ordinal)));
        Assert.All(written, text => Assert.DoesNotContain("\"passord\"", text, StringComparison.Ordinal));
        AssertPrivate([.. Directory.GetFiles(Path.Combine(_folder, "oppsett"), "*.p12"), Path.Combine(_folder, "oppsett", "oppsett.json")]);
    }

    [Theory]
    [InlineData("--varighet lenge", "Innstillingen --varighet skal være en tid som 00:10:00, fikk «lenge». Rett tiden.")]
    [InlineData("--listen her", "Innstillingen --listen skal være en IP-adresse, fikk «her». Rett adressen.")]
    [InlineData("--system finnes-ikke.json", "«finnes-ikke.json» i --system kan ikke leses")]
    public async Task A_wrong_setting_ends_in_2_and_names_itself(string words, string named)
    {
        var answer = await CommandAnswer.ToAsync(["observe", "--port", "0", .. words.Split(' '), "--out", Path.Combine(_folder, "rapport")]);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(named, answer.Error, StringComparison.Ordinal);
    }

    private static void AssertPrivate(IEnumerable<string> files)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        foreach (var file in files)
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    private async Task AssertReportAsync(string folder)
    {
        var record = await RecordAsync();
        Assert.Null((record["gate"] as JsonObject)?["open"]);
        Assert.DoesNotContain(record["criteria"]!.AsArray(), c => c!["dom"]!.GetValue<string>() == nameof(Dom.Bestatt));
        Assert.Contains(record["criteria"]!.AsArray(), c => c!["findings"]!.AsArray().Count > 0);
        Assert.True((await JournalReader.ReadAsync(folder, Cancel)).IsWhole);
        Assert.Contains("Observasjon – ingen samlet vurdering", await File.ReadAllTextAsync(Path.Combine(folder, "report.html"), Cancel), StringComparison.Ordinal);
    }

    private async Task<JsonNode> RecordAsync() =>
        JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder, "rapport", RunRecordFile.FileName), Cancel))!;

    /// <summary>The three blocks of the section: what starts it, what is sent, what is printed.</summary>
    private static (string Observe, string Curl, string Printed) Readme()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var start = readme.IndexOf("## Første time", StringComparison.Ordinal);
        var blocks = Block().Matches(readme[start..]).Select(m => m.Groups["text"].Value).Take(3).ToList();
        return (blocks[0], blocks[1], blocks[2]);
    }

    private static string[] Words(string observe)
    {
        Assert.StartsWith(DotnetRun, observe, StringComparison.Ordinal);
        return observe[DotnetRun.Length..].Trim().Split(' ');
    }

    private async Task<string> BashAsync(string script)
    {
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", script])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        })!;
        var answer = await bash.StandardOutput.ReadToEndAsync(Cancel);
        await bash.WaitForExitAsync(Cancel);
        Assert.Equal(0, bash.ExitCode);
        return answer;
    }

    private static void AssertPrinted(string told, string output)
    {
        var lines = Plain(told).Split('\n');

        Assert.True(lines.Length > 10, told);
        Assert.All(lines, line => Assert.Contains(line, Plain(output), StringComparison.Ordinal));
    }

    private static string Plain(string text) => Clock().Replace(text.ReplaceLineEndings("\n"), "00:00:00").Trim();

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("```[a-z]*\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("<<'XML'\n(?<body>.*?)\nXML", RegexOptions.Singleline)]
    private static partial Regex HereDocument();

    [GeneratedRegex("https://[^ \\\\\n]+")]
    private static partial Regex Address();

    [GeneratedRegex("\\d\\d:\\d\\d:\\d\\d")]
    private static partial Regex Clock();
}
