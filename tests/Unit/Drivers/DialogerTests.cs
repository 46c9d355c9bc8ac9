using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Drivers;

public sealed class DialogerTests
{
    private static readonly Attempt Done = new() { Outcome = AttemptOutcome.Performed, Shown = [new("information", "Sendt", Kilde.Skjerm)] };

    private readonly List<DialogAnswer> _given = [];

    [Fact]
    public async Task A_plain_confirmation_is_answered_yes_though_the_scenario_has_no_answer()
    {
        var end = await Dialoger.BesvarAsync(Asks("Sende?", DialogAnswer.BekreftSending), [], Ends(Done));

        Assert.Equal([new DialogAnswer("bekreft-sending", "fortsett")], _given);
        Assert.Equal((AttemptOutcome.Performed, 2), (end.Outcome, end.Shown.Count));
        Assert.DoesNotContain(end.Shown, Dialoger.ErVarsel);
    }

    [Fact]
    public async Task A_warning_is_answered_as_the_scenario_says_and_else_with_no()
    {
        await Dialoger.BesvarAsync(Asks("CAVE?", "varsel-cave"), [new("varsel-*", "fortsett", "Vurdert")], Ends(Done));
        await Dialoger.BesvarAsync(Asks("CAVE?", "varsel-cave"), [], Ends(Done));
        await Dialoger.BesvarAsync(Asks("Uten id?", null), [], Ends(Done));

        Assert.Equal([new("varsel-cave", "fortsett", "Vurdert"), new("varsel-cave", "avbryt"), new DialogAnswer("", "avbryt")], _given);
    }

    [Fact]
    public async Task A_warning_in_a_dialog_stays_seen_after_its_answer()
    {
        var end = await Dialoger.BesvarAsync(Asks("CAVE?", "varsel-cave"), [], Ends(new Attempt { Outcome = AttemptOutcome.Refused, RefusedBy = "fagsystem" }));

        Assert.Equal("CAVE?", Assert.Single(end.Shown, Dialoger.ErVarsel).Text);
    }

    [Fact]
    public async Task Several_questions_are_answered_in_turn_and_a_system_that_asks_for_ever_is_not_decided()
    {
        var second = new Queue<Attempt>([Asks("Sende?", DialogAnswer.BekreftSending), Done]);
        var end = await Dialoger.BesvarAsync(Asks("CAVE?", "varsel-cave"), [new("*", "fortsett")], Ends(second.Dequeue));

        Assert.Equal((AttemptOutcome.Performed, 2), (end.Outcome, _given.Count));
        await Assert.ThrowsAsync<NotDecidedException>(() => Dialoger.BesvarAsync(Asks("Igjen?", "x"), [], Ends(() => Asks("Igjen?", "x"))));
    }

    [Fact]
    public async Task What_waits_for_nothing_is_left_as_it_is() => Assert.Same(Done, await Dialoger.BesvarAsync(Done, [], Ends(Done)));

    private static Attempt Asks(string text, string? id) =>
        new() { Outcome = AttemptOutcome.VenterPaSvar, Shown = [new("question", text, Kilde.Skjerm, Sporsmal: id)] };

    private Func<DialogAnswer, Task<Attempt>> Ends(Attempt attempt) => Ends(() => attempt);

    private Func<DialogAnswer, Task<Attempt>> Ends(Func<Attempt> attempt) => answer =>
    {
        _given.Add(answer);
        return Task.FromResult(attempt());
    };
}
