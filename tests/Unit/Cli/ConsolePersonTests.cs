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

    [Theory]
    [InlineData("Resepten er sendt\n", AttemptOutcome.Performed, "information", "Resepten er sendt")]
    [InlineData("varsel: CAVE penicillin\n", AttemptOutcome.Performed, "warning", "CAVE penicillin")]
    [InlineData("Stoppet: Varen er utgått\n", AttemptOutcome.Refused, "error", "Varen er utgått")]
    public async Task The_person_says_what_kind_of_thing_the_screen_showed(string typed, AttemptOutcome outcome, string kind, string text)
    {
        await using var person = Person(typed);

        var attempt = await person.PerformAsync("s", AdapterAction.Forskriv, Request, Cancel);

        var shown = Assert.Single(attempt.Shown);
        Assert.Equal((outcome, kind, text), (attempt.Outcome, shown.Kind, shown.Text));
    }

    [Fact]
    public async Task The_person_is_told_what_to_answer_when_the_system_asks()
    {
        using var output = new StringWriter();
        await using var person = new ConsolePerson(adapter: null, new StringReader("\n"), output);

        await person.PerformAsync("s", AdapterAction.Forskriv, Request with { Svar = [new DialogAnswer("*", "fortsett", "vurdert")] }, Cancel);

        Assert.Contains("*: fortsett (vurdert)", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_done_was_not_done()
    {
        await using var person = Person("ikke utført\n");

        await Assert.ThrowsAsync<EntryNotOfferedException>(() => person.PerformAsync("s", AdapterAction.Forskriv, Request, Cancel));
    }

    private static ConsolePerson Person(string typed) => new(adapter: null, new StringReader(typed), TextWriter.Null);
}
