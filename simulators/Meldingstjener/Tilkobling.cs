namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A client asks for a link to a queue.</summary>
/// <param name="Mottar">Whether it is to receive; else it is to send.</param>
/// <param name="Navn">The link's name.</param>
internal sealed record Tilkobling(bool Mottar, string Navn);
