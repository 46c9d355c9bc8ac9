using AcceptanceHarness.Tests.Simulators.HelseId.Outsiders.Fixtures;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AcceptanceHarness.BrowserTests.HelseId;

/// <summary>ASP.NET Core's own OpenIdConnect handler logs a person in through the simulator's pages in Chromium.</summary>
public sealed class InnloggingTests(ChromiumSession chromium) : IClassFixture<ChromiumSession>
{
    private const string Sporring = "query";
    private const string Skjema = "form_post";

    [Theory]
    [InlineData(Sporring)]
    [InlineData(Skjema)]
    public async Task Person_logs_in_on_the_simulators_page_and_out_again(string responseMode)
    {
        var page = await chromium.PageOfTestAuthorityAsync();
        await using var helseId = await KjorendeHelseId.StartAsync(tls: true);
        var (lege, annen) = (helseId.Registrer(KjorendeHelseId.Verden.Prescribers[0]), helseId.Registrer(KjorendeHelseId.Verden.Prescribers[1]));
        await using var app = await Nettapp.StartAsync(helseId, responseMode);

        await page.GotoAsync($"{app.Adresse}/logg-inn");
        await page.GetByLabel(annen.Navn).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync($"Logget inn: {annen.Navn}, {annen.Pid}, nivå 4");
        Assert.NotEqual(lege.Pid, annen.Pid);

        await page.GotoAsync($"{app.Adresse}/logg-ut");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Ingen er logget inn");
        Assert.StartsWith(app.Adresse, page.Url, StringComparison.Ordinal);
        Assert.Equal(
            ["discovery 200", "jwks 200", "par 201", "authorize 200", responseMode == Sporring ? "authorize 302" : "authorize 200", "token 400", "token 200", "endsession 302"],
            helseId.Samtale);
    }

    [Fact]
    public async Task Login_at_a_lower_level_is_told_to_the_application()
    {
        var page = await chromium.PageOfTestAuthorityAsync();
        await using var helseId = await KjorendeHelseId.StartAsync(tls: true);
        var lege = helseId.Registrer(KjorendeHelseId.Verden.Prescribers[0]);
        await using var app = await Nettapp.StartAsync(helseId, Sporring);

        await page.GotoAsync($"{app.Adresse}/logg-inn");
        await page.GetByLabel("Sikkerhetsnivå").SelectOptionAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync($"Logget inn: {lege.Navn}, {lege.Pid}, nivå 3");
    }

    [Fact]
    public async Task Person_who_cancels_is_not_logged_in()
    {
        var page = await chromium.PageOfTestAuthorityAsync();
        await using var helseId = await KjorendeHelseId.StartAsync(tls: true);
        helseId.Registrer(KjorendeHelseId.Verden.Prescribers[0]);
        await using var app = await Nettapp.StartAsync(helseId, Sporring);

        await page.GotoAsync($"{app.Adresse}/logg-inn");
        await page.GetByRole(AriaRole.Button, new() { Name = "Avbryt" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Innloggingen ble avbrutt");
        Assert.DoesNotContain(helseId.Samtale, call => call.StartsWith("token", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Login_page_is_accessible_and_has_no_script(int width)
    {
        var page = await chromium.PageOfTestAuthorityAsync(width);
        await using var helseId = await KjorendeHelseId.StartAsync(tls: true);
        foreach (var prescriber in KjorendeHelseId.Verden.Prescribers)
        {
            helseId.Registrer(prescriber);
        }

        await using var app = await Nettapp.StartAsync(helseId, Sporring);
        await page.GotoAsync($"{app.Adresse}/logg-inn");

        await PassesAsync(page, width);
        Assert.Equal(0, await page.Locator("script").CountAsync());
        Assert.Equal("nb", await page.Locator("html").GetAttributeAsync("lang"));
    }

    [Theory]
    [InlineData("/connect/authorize?client_id=ukjent&request_uri=urn:x")]
    [InlineData("/connect/endsession")]
    public async Task Pages_without_login_are_accessible(string path)
    {
        var page = await chromium.PageOfTestAuthorityAsync(320);
        await using var helseId = await KjorendeHelseId.StartAsync(tls: true);

        await page.GotoAsync(helseId.Issuer + path);

        await PassesAsync(page, 320);
    }

    private static async Task PassesAsync(IPage page, int width)
    {
        var result = await page.RunAxe(Tilgjengelighet.Wcag);
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Nodes[0].Html}"));
        Assert.NotEmpty(result.Passes);
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
    }
}
