namespace AcceptanceHarness.Simulators.Kjernejournal.Helseindikator;

/// <summary>A ticket of helseindikator: what it was given for.</summary>
/// <param name="Avtrykk">The hash of the ticket.</param>
/// <param name="Fnr">The patient.</param>
/// <param name="Orgnr">The organisation.</param>
/// <param name="Samtykke">The consent; null for none.</param>
/// <param name="Til">When it is too old.</param>
internal sealed record Billett(string Avtrykk, string Fnr, string Orgnr, string? Samtykke, DateTimeOffset Til);
