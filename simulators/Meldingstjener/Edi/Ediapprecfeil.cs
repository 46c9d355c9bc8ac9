namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>One error of an application receipt.</summary>
/// <param name="Kode">The code.</param>
/// <param name="Detaljer">A text of the sender's own; null for none.</param>
/// <param name="Beskrivelse">What the code means; null for none.</param>
/// <param name="Oid">The code system; null for none.</param>
internal sealed record Ediapprecfeil(string? Kode, string? Detaljer, string? Beskrivelse, string? Oid);
