namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>A resource as the service holds it now.</summary>
/// <param name="Type">The resource type.</param>
/// <param name="Id">The id.</param>
/// <param name="Versjon">The last version.</param>
/// <param name="ErSlettet">Whether it was deleted.</param>
/// <param name="Json">The last version as JSON.</param>
public sealed record LagretOpplysning(string Type, string Id, int Versjon, bool ErSlettet, string Json);
