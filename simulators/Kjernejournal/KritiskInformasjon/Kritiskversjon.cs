namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>One version of a resource.</summary>
/// <param name="Nummer">The version, from 1.</param>
/// <param name="Endret">When it was made, by the case clock.</param>
/// <param name="Json">The resource with id, version and time.</param>
/// <param name="ErSlettet">Whether this version is the deletion.</param>
internal sealed record Kritiskversjon(int Nummer, DateTimeOffset Endret, string Json, bool ErSlettet);
