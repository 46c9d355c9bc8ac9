namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Substansgruppe: substances that interact in the same way.</summary>
/// <param name="Navn">The group's name; null for none.</param>
/// <param name="Substanser">The substances, at least one.</param>
public sealed record FestSubstansgruppe(string? Navn, IReadOnlyList<FestSubstans> Substanser);
