using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.Tests.ReferenceSystem.HelseId;

/// <summary>One mistake that a policy can make the reference system do, and how it shows on the wire or on the screen.</summary>
/// <param name="Navn">Its name.</param>
/// <param name="Endring">The change: one line, as a seeded defect has it.</param>
/// <param name="Galt">Whether a day's work shows it; never of the healthy system.</param>
internal sealed record Knapp(string Navn, Func<HelseIdPolicies, HelseIdPolicies> Endring, Func<Prove, bool> Galt)
{
    /// <summary>What HelseID or the service does wrong meanwhile.</summary>
    public Action<HelseIdStubb> Feil { get; init; } = _ => { };

    /// <summary>True when the system waits, and its clock must go.</summary>
    public bool TidenGar { get; init; }
}
