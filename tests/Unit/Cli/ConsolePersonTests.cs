using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Cli;

public sealed class ConsolePersonTests
{
    private static readonly ActionRequest Request = new() { Bruker = "lege-1", Pasient = "pasient-1" };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_at_the_console_has_done_nothing()
    {
        await using var person = Person("");

        var action = await Assert.ThrowsAsync<EntryNotOfferedException>(() => person.PerformAsync("s", AdapterAction.Forskriv, Request, Cancel));
        var view = await Assert.ThrowsAsync<EntryNotOfferedException>(() => person.ViewAsync("s", AdapterView.Reseptliste, Cancel));

        Assert.Equal((AdapterAction.Forskriv, AdapterView.Reseptliste), (action.Entry, view.Entry));
    }

    [Theory]
    [InlineData("\n", 0)]
    [InlineData("Resepten er sendt\n", 1)]
    public async Task A_line_is_what_the_screen_showed_and_an_empty_one_is_nothing(string typed, int shown)
    {
        await using var person = Person(typed);

        var attempt = await person.PerformAsync("s", AdapterAction.Forskriv, Request, Cancel);

        Assert.Equal((AttemptOutcome.Performed, shown), (attempt.Outcome, attempt.Shown.Count));
    }

    [Fact]
    public async Task What_could_not_be_done_was_not_done()
    {
        await using var person = Person("ikke utført\n");

        await Assert.ThrowsAsync<EntryNotOfferedException>(() => person.PerformAsync("s", AdapterAction.Forskriv, Request, Cancel));
    }

    private static ConsolePerson Person(string typed) => new(adapter: null, new StringReader(typed), TextWriter.Null);
}
