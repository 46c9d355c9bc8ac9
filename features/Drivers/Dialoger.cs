using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>How the doctor of a scenario answers what the system asks: a plain confirmation yes, a warning as the scenario says, anything else no.</summary>
internal static class Dialoger
{
    /// <summary>More questions than this in one action is a system that asks for ever.</summary>
    private const int Most = 10;

    private static readonly DialogAnswer Bekreft = new(DialogAnswer.BekreftSending, DialogAnswer.Fortsett);

    /// <summary>The answers that go with an action, for a system that takes them beforehand.</summary>
    public static IReadOnlyList<DialogAnswer> Med(IReadOnlyList<DialogAnswer> svar) => [.. svar, Bekreft];

    /// <summary>Whether the user was warned by it: a plain confirmation before each sending warns of nothing.</summary>
    public static bool ErVarsel(Shown vist) =>
        vist.Kind is "warning" or "error" or "question" && vist.Sporsmal != DialogAnswer.BekreftSending;

    /// <summary>Answers what waits for an answer, until nothing does; gives the end, with all that was shown on the way.</summary>
    /// <param name="attempt">What the action came to.</param>
    /// <param name="svar">The scenario's answers.</param>
    /// <param name="answer">Answers the open dialog.</param>
    /// <exception cref="NotDecidedException">The system goes on asking.</exception>
    public static async Task<Attempt> BesvarAsync(Attempt attempt, IReadOnlyList<DialogAnswer> svar, Func<DialogAnswer, Task<Attempt>> answer)
    {
        for (var asked = 0; attempt.Outcome == AttemptOutcome.VenterPaSvar; asked++)
        {
            if (asked == Most)
            {
                throw new NotDecidedException($"Fagsystemet venter fortsatt på svar etter {Most} spørsmål i samme handling.");
            }

            var sporsmal = attempt.Shown.LastOrDefault(s => s.Kind == "question")?.Sporsmal ?? "";
            var next = await answer(Svaret(sporsmal, svar));
            attempt = next with { Shown = [.. attempt.Shown, .. next.Shown] };
        }

        return attempt;
    }

    private static DialogAnswer Svaret(string sporsmal, IReadOnlyList<DialogAnswer> svar) =>
        (sporsmal == Bekreft.Sporsmal ? Bekreft : svar.FirstOrDefault(s => s.Besvarer(sporsmal)) is { } given ? given with { Sporsmal = sporsmal } : null)
        ?? new DialogAnswer(sporsmal, DialogAnswer.Avbryt);
}
