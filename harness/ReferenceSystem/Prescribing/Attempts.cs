using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>What became of an action, told in one sentence to the user.</summary>
internal static class Attempts
{
    public static Attempt Shown(AttemptOutcome outcome, string kind, string text) => new()
    {
        Outcome = outcome,
        RefusedBy = outcome == AttemptOutcome.Refused ? "tjeneste" : null,
        Shown = [Told(kind, text)],
    };

    /// <summary>The system itself stopped the action; nothing was sent.</summary>
    public static Attempt Stopped(IEnumerable<Shown> shown) => new()
    {
        Outcome = AttemptOutcome.Refused,
        RefusedBy = "fagsystem",
        Shown = [.. shown],
    };

    public static Shown Told(string kind, string text) => new(kind, text.Trim(), Kilde.InternApi);
}
