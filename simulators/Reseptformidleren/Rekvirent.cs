namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Who sent a message: the organisation and the person, as the message itself says.</summary>
/// <param name="Orgnr">Organisation number (ENH).</param>
/// <param name="HerId">HER-id.</param>
/// <param name="Hpr">HPR number of the prescriber.</param>
/// <param name="Navn">The organisation's name.</param>
public sealed record Rekvirent(string? Orgnr, string? HerId, string? Hpr, string? Navn);
