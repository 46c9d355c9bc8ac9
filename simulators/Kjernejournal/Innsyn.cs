namespace AcceptanceHarness.Simulators.Kjernejournal;

/// <summary>One line of the log that the citizen sees: who looked, when, at what, and on which basis.</summary>
/// <param name="Fnr">The citizen.</param>
/// <param name="Tid">When, by the tenant's case clock.</param>
/// <param name="Hpr">HPR number of who looked; null when the token named none.</param>
/// <param name="Orgnr">The organisation.</param>
/// <param name="Del">What was looked at, for example <c>portal</c> or <c>kritisk-informasjon</c>.</param>
/// <param name="Grunnlag">The access basis; null where the service asks for none.</param>
/// <param name="Kildesystem">The system, as it said itself.</param>
public sealed record Innsyn(string Fnr, DateTimeOffset Tid, string? Hpr, string? Orgnr, string Del, string? Grunnlag, string? Kildesystem);
