using System.Text;
using AcceptanceHarness.Reports;
using AcceptanceHarness.Tests.Reports.Fixtures;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AcceptanceHarness.BrowserTests;

public sealed class ReportPageTests(ChromiumSession chromium) : IClassFixture<ChromiumSession>, IDisposable
{
    private const int Desktop = 1280;

    // 1280 CSS pixels at 400 % zoom.
    private const int Narrow = 320;

    private const string Painted = "e => e.checkVisibility({ contentVisibilityAuto: true })";

    private readonly string _directory = Directory.CreateTempSubdirectory("rapport").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("tom", Desktop)]
    [InlineData("bestatt", Desktop)]
    [InlineData("bestatt", Narrow)]
    [InlineData("ikke-bestatt", Desktop)]
    [InlineData("ikke-bestatt", Narrow)]
    public async Task Axe_finds_nothing_with_all_evidence_open(string run, int width)
    {
        var page = await OpenAsync(run, width);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        var result = await page.RunAxe(Tilgjengelighet.Wcag);

        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        Assert.NotEmpty(result.Passes);
    }

    [Fact]
    public async Task Axe_does_find_what_is_wrong()
    {
        var page = await chromium.PageAsync(Desktop);
        await page.SetContentAsync("<!DOCTYPE html><html><body><img src='data:,'><p style='color:#ccc;background:#fff'>blek</p></body></html>");

        var result = await page.RunAxe(Tilgjengelighet.Wcag);

        Assert.Contains("image-alt", result.Violations.Select(v => v.Id));
        Assert.Contains("color-contrast", result.Violations.Select(v => v.Id));
    }

    [Theory]
    [InlineData("tom")]
    [InlineData("bestatt")]
    [InlineData("ikke-bestatt")]
    public async Task Page_does_not_scroll_sideways_at_400_percent(string run)
    {
        var page = await OpenAsync(run, Narrow);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");

        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.InRange(width, 1, Narrow);
    }

    [Fact]
    public async Task Nothing_is_asked_for_but_the_file_itself_and_no_payload_runs()
    {
        var page = await chromium.PageAsync(Desktop);
        var requests = new List<string>();
        var dialogs = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };

        var address = await WriteAsync("ikke-bestatt");
        await page.GotoAsync(address);

        Assert.Equal([address], requests);
        Assert.Empty(dialogs);
        Assert.Equal(0, await page.Locator("script, img, iframe, object, link").CountAsync());
    }

    [Theory]
    [InlineData("bestatt")]
    [InlineData("ikke-bestatt")]
    public async Task Report_prints_to_a_pdf_of_several_pages(string run)
    {
        var page = await OpenAsync(run, Desktop);

        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });

        Assert.Equal("%PDF-"u8, pdf.AsSpan(0, 5));
        Assert.InRange(Occurrences(Encoding.Latin1.GetString(pdf), "/Type /Page\n"), 3, 60);
    }

    [Fact]
    public async Task Link_in_the_blocking_list_leads_to_the_exchange_itself()
    {
        var page = await OpenAsync("ikke-bestatt", Desktop);

        await page.Locator("#sammendrag").GetByRole(AriaRole.Link, new() { Name = "Utveksling 2" }).First.ClickAsync();

        Assert.EndsWith("#utveksling-2", page.Url, StringComparison.Ordinal);
        await page.Locator("#utveksling-2 .melding").First.WaitForAsync();
    }

    [Fact]
    public async Task Link_to_a_closed_exchange_shows_what_was_sent()
    {
        var page = await OpenAsync("ikke-bestatt", Desktop);
        var start = page.Locator("#utveksling-3 .melding-tittel").First;
        var hidden = !await start.EvaluateAsync<bool>(Painted);

        await page.Locator("#sporbarhet").GetByRole(AriaRole.Link, new() { Name = "Utveksling 3" }).First.ClickAsync();

        Assert.True(hidden);
        Assert.True(await start.EvaluateAsync<bool>(Painted));
    }

    [Fact]
    public async Task Skip_link_is_the_first_stop_and_leads_to_the_content()
    {
        var page = await OpenAsync("bestatt", Desktop);

        await page.Keyboard.PressAsync("Tab");
        var first = await page.EvaluateAsync<string>("document.activeElement.textContent");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("Hopp til innholdet", first);
        Assert.EndsWith("#innhold", page.Url, StringComparison.Ordinal);
    }

    private async Task<IPage> OpenAsync(string run, int width)
    {
        var page = await chromium.PageAsync(width);
        await page.GotoAsync(await WriteAsync(run));
        return page;
    }

    private async Task<string> WriteAsync(string run)
    {
        var fixture = ReportFixtures.Named(run);
        var path = await AcceptanceReport.WriteAsync(fixture.Run, fixture.Journal, _directory, TestContext.Current.CancellationToken);
        return new Uri(path).AbsoluteUri;
    }

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;
}
