namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Fravar;

/// <summary>A period in which a service is not answered.</summary>
/// <param name="Id">The id that Helsenorge gave it.</param>
/// <param name="Organisasjonsnummer">The organisation that registered it.</param>
/// <param name="HerId">The service's HER-id.</param>
/// <param name="FraOgMed">The first day.</param>
/// <param name="TilOgMed">The last day.</param>
/// <param name="Tjenestetyper">What is not answered, for example <c>ekontakt</c>.</param>
public sealed record Fravarsperiode(int Id, string Organisasjonsnummer, int HerId, DateOnly FraOgMed, DateOnly TilOgMed, IReadOnlyList<string> Tjenestetyper);
