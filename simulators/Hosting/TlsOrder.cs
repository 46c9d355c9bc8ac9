namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>An order for a TLS fault on a system's port.</summary>
/// <param name="Feil">The fault's id, one of those in <c>GET /tls</c>.</param>
internal sealed record TlsOrder(string Feil);
