using AcceptanceHarness.Features.Drivers;
using Microsoft.Playwright;

namespace AcceptanceHarness.BrowserTests.Kjernejournal;

/// <summary>The portal's page in Chromium, opened by the reference system.</summary>
public sealed class PortalsideTests(ChromiumSession chromium) : IClassFixture<ChromiumSession>
{
    private const string Forste = Rolle.PasientMedFodselsnummer;
    private const string Neste = Rolle.AnnenPasient;

    [Fact]
    public async Task Page_of_the_former_patient_is_gone_when_another_is_opened()
    {
        var page = await chromium.PageOfTestAuthorityAsync();
        await using var kontor = await Portalkontor.StartAsync(page);
        await kontor.ApnePasientAsync(Forste);
        await kontor.ApneKjernejournalAsync(Forste);
        await Assertions.Expect(page.Locator("#pasient")).ToHaveTextAsync(kontor.Nummer(Forste));

        await kontor.ApnePasientAsync(Neste);

        await Assertions.Expect(page.Locator("#melding")).ToContainTextAsync("Økten er avsluttet");
        Assert.DoesNotContain(kontor.Nummer(Forste), await page.ContentAsync(), StringComparison.Ordinal);

        await kontor.ApneKjernejournalAsync(Neste);

        await Assertions.Expect(page.Locator("#pasient")).ToHaveTextAsync(kontor.Nummer(Neste));
    }

    [Theory]
    [InlineData("<script>document.title='kapret'</script>")]
    [InlineData("<img src=x onerror=\"document.title='kapret'\">")]
    [InlineData("\"><svg onload=document.title='kapret'>")]
    [InlineData("</dd></dl><meta http-equiv=refresh content='0;url=data:text/html,kapret'>")]
    [InlineData("&lt;b&gt; ' \" javascript:document.title='kapret'")]
    public async Task What_comes_from_outside_is_shown_as_text(string navn)
    {
        var page = await chromium.PageOfTestAuthorityAsync();
        await using var kontor = await Portalkontor.StartAsync(page);
        kontor.GiNavn(Forste, navn);

        await kontor.ApnePasientAsync(Forste);
        await kontor.ApneKjernejournalAsync(Forste);

        await Assertions.Expect(page.Locator("#navn")).ToHaveTextAsync(navn);
        Assert.Equal("Kjernejournal", await page.TitleAsync());
        Assert.Equal(0, await page.Locator("script, img, svg").CountAsync());
    }
}
