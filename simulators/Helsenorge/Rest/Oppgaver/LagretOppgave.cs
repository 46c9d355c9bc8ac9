namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Oppgaver;

/// <summary>A task that was sent to a citizen.</summary>
/// <param name="Id">The id that Helsenorge answered.</param>
/// <param name="Pasient">The citizen.</param>
/// <param name="Tittel">What the citizen sees; empty when it has none.</param>
/// <param name="Json">All of it.</param>
public sealed record LagretOppgave(string Id, string Pasient, string Tittel, string Json);
