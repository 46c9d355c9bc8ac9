namespace AcceptanceHarness.Simulators.Adresseregisteret;

/// <summary>The organisation (level 1) that a service (level 2) belongs to.</summary>
/// <param name="HerId">Its HER-id.</param>
/// <param name="Navn">Its name.</param>
/// <param name="Orgnr">Its organisation number.</param>
public sealed record Overordnet(string HerId, string Navn, string Orgnr);
