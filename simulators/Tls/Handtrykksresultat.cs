namespace AcceptanceHarness.Simulators.Tls;

/// <summary>What the handshakes around a TLS fault say.</summary>
/// <param name="Dom">Refused, accepted, or not decided.</param>
/// <param name="Grunn">Why, in bokmål.</param>
public sealed record Handtrykksresultat(Handtrykksdom Dom, string Grunn);
