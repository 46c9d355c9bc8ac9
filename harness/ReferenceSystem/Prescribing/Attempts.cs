using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>What became of an action, told in one sentence to the user.</summary>
internal static class Attempts
{
    public static Attempt Shown(AttemptOutcome outcome, string kind, string text) => new()
    {
        Outcome = outcome,
        RefusedBy = outcome == AttemptOutcome.Refused ? "tjeneste" : null,
        Shown = [new Shown(kind, text.Trim(), Kilde.InternApi)],
    };
}
