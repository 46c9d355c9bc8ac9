using Microsoft.Playwright;

namespace AcceptanceHarness.BrowserTests;

/// <summary>One Chromium for a test class; tests are skipped with the word «chromium» where there is none.</summary>
public sealed class ChromiumSession : IAsyncLifetime
{
    // Milliseconds; a page may be the first that its server writes, on a machine that builds.
    private const float Patience = 30_000;

    private static readonly string[] Arguments =
    [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string? Executable { get; } =
        new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium" }.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Executable is not null)
        {
            _playwright = await Playwright.CreateAsync();
            Assertions.SetDefaultExpectTimeout(Patience);
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Headless = true, Args = Arguments });
        }
    }

    public Task<IPage> PageAsync(int width, int height = 900) =>
        PageAsync(new BrowserNewPageOptions { ViewportSize = new() { Width = width, Height = height } });

    /// <summary>A page that reaches servers with a certificate of the test authority, which the browser does not know.</summary>
    public Task<IPage> PageOfTestAuthorityAsync(int width = 1280) =>
        PageAsync(new BrowserNewPageOptions { ViewportSize = new() { Width = width, Height = 900 }, IgnoreHTTPSErrors = true });

    private async Task<IPage> PageAsync(BrowserNewPageOptions options)
    {
        Assert.SkipUnless(_browser is not null, "chromium");
        return await _browser!.NewPageAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
