using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.Tests.ReferenceSystem.Kjernejournal;

/// <summary>One mistake that a policy can make the reference system do, and how it shows on the wire, on the screen or in the log.</summary>
/// <param name="Navn">Its name.</param>
/// <param name="Endring">The change: one line, as a seeded defect has it.</param>
/// <param name="Galt">Whether a day's work shows it; never of the healthy system.</param>
internal sealed record Kjernejournalknapp(string Navn, Func<KjernejournalPolicies, KjernejournalPolicies> Endring, Func<Kontor, bool> Galt)
{
    /// <summary>What kjernejournal does wrong meanwhile.</summary>
    public Action<KjernejournalStubb> Feil { get; init; } = _ => { };
}
