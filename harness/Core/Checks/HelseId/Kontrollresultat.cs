using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>What the exchanges of a session show of one requirement.</summary>
/// <param name="Krav">The requirement.</param>
/// <param name="Utfall">What they show.</param>
/// <param name="Provd">How many of the exchanges concerned it.</param>
/// <param name="Funn">What was found against it, in order.</param>
public sealed record Kontrollresultat(HelseIdKrav Krav, Kontrollutfall Utfall, int Provd, IReadOnlyList<Finding> Funn);
