using System.Net;
using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Reports;
using AcceptanceHarness.Tests.Reports.Fixtures;

namespace AcceptanceHarness.Tests.Reports;

public sealed partial class AcceptanceReportTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("rapport").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("tom")]
    [InlineData("bestatt")]
    [InlineData("ikke-bestatt")]
    public async Task Same_run_gives_the_same_bytes(string run)
    {
        var first = await FilesAsync(run, "en");
        var second = await FilesAsync(run, "to");

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Run_read_back_from_its_file_gives_the_same_report()
    {
        var fixture = ReportFixtures.Failing();
        await RunRecordFile.WriteAsync(fixture.Run, _directory, TestContext.Current.CancellationToken);
        var read = await RunRecordFile.ReadAsync(_directory, TestContext.Current.CancellationToken);

        var before = await HtmlAsync(fixture);
        var after = await HtmlAsync(fixture with { Run = read });

        Assert.Equal(before, after);
        Assert.Contains("<strong>Merknader: 1.</strong>", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recorded_payloads_never_become_markup()
    {
        var html = await HtmlAsync(ReportFixtures.Failing());

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(&#x27;Ibux&#x27;)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("⟨U+202E⟩esrever", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Norwegian_letters_stay_readable()
    {
        var html = await HtmlAsync(ReportFixtures.Failing());

        Assert.Contains("Ærlig Journal AS", html, StringComparison.Ordinal);
        Assert.Contains("Når</span> legen forskriver", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Huge_bodies_are_cut_and_say_so()
    {
        var html = await HtmlAsync(ReportFixtures.Failing());

        Assert.Contains("Bare de første 20\u00a0000 tegnene er vist. Hele innholdet er 1\u00a0048\u00a0576 byte", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.InRange(html.Length, 1, 300_000);
    }

    [Fact]
    public async Task Asks_for_nothing_outside_itself()
    {
        var html = await HtmlAsync(ReportFixtures.Failing());

        Assert.Empty(OutwardReference().Matches(html).Select(m => m.Value));
    }

    [Theory]
    [InlineData("tom")]
    [InlineData("bestatt")]
    [InlineData("ikke-bestatt")]
    public async Task Every_link_within_the_report_has_its_place_and_every_id_is_used_once(string run)
    {
        var html = await HtmlAsync(ReportFixtures.Named(run));
        var ids = Ids().Matches(html).Select(m => m.Groups[1].Value).ToList();
        var links = Links().Matches(html).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(links.Except(ids));
    }

    [Theory]
    [InlineData("tom")]
    [InlineData("bestatt")]
    [InlineData("ikke-bestatt")]
    public async Task The_word_that_is_NHNs_alone_stands_only_in_the_decision(string run)
    {
        var html = await HtmlAsync(ReportFixtures.Named(run));
        var beforeDecision = html[..html.IndexOf("<section id=\"beslutning\"", StringComparison.Ordinal)];

        Assert.DoesNotContain("godkjent", beforeDecision, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Reference_system_and_partial_run_are_said_on_the_first_page_and_on_each_printed_page()
    {
        var html = await HtmlAsync(ReportFixtures.Passing());

        Assert.Contains("<p class=\"stempel\">REFERANSESYSTEM – IKKE ET LEVERANDØRSYSTEM</p>", html, StringComparison.Ordinal);
        Assert.Contains("content:\"REFERANSESYSTEM – IKKE ET LEVERANDØRSYSTEM · Delkjøring – ingen samlet vurdering\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whole_vendor_run_carries_no_partial_mark()
    {
        var fixture = ReportFixtures.Passing();
        var whole = fixture.Run with { ReferenceSystem = false, Gate = new GateRecord(true, "Porten er åpen.", []) };

        var html = await HtmlAsync(fixture with { Run = whole });

        Assert.DoesNotContain("Delkjøring", html, StringComparison.Ordinal);
        Assert.DoesNotContain("REFERANSESYSTEM", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"merke\">egenrapportert</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failed_partial_run_names_criterion_reason_and_exchange_first()
    {
        var fixture = ReportFixtures.Failing();
        var partial = fixture.Run with { Gate = new GateRecord(null, "Delkjøring – ingen samlet vurdering", []) };

        var html = await HtmlAsync(fixture with { Run = partial });
        var list = html[html.IndexOf("Ikke bestått i denne delkjøringen", StringComparison.Ordinal)..html.IndexOf("Kriterier per løsning", StringComparison.Ordinal)];

        Assert.Contains("#kriterium-AK-ERE-2-01", list, StringComparison.Ordinal);
        Assert.Contains("Resepten ble avvist, men legen ser den som sendt.", list, StringComparison.Ordinal);
        Assert.Contains("#utveksling-2", list, StringComparison.Ordinal);
        Assert.DoesNotContain("AK-ERE-2-02", list, StringComparison.Ordinal);
    }

    private async Task<string> HtmlAsync(ReportFixture fixture) =>
        await File.ReadAllTextAsync(
            await AcceptanceReport.WriteAsync(fixture.Run, fixture.Journal, _directory, TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken);

    private async Task<IReadOnlyList<string>> FilesAsync(string run, string folder)
    {
        var fixture = ReportFixtures.Named(run);
        var directory = Path.Combine(_directory, folder);
        await AcceptanceReport.WriteAsync(fixture.Run, fixture.Journal, directory, TestContext.Current.CancellationToken);
        return [.. Directory.GetFiles(directory).Order(StringComparer.Ordinal).Select(f => Path.GetFileName(f) + Convert.ToHexString(File.ReadAllBytes(f)))];
    }

    [GeneratedRegex("(?:src|href|action|srcset)=\"(?!#)[^\"]*\"|url\\(|@import|<link|<iframe|<object")]
    private static partial Regex OutwardReference();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Links();
}
