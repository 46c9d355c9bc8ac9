namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>One address that a vendor's system is configured with.</summary>
/// <param name="Service">The service's key in ASCII kebab-case, for example <c>rf-rekvirent</c>.</param>
/// <param name="Title">What it is, in bokmål.</param>
/// <param name="Path">The path after the tenant, with a leading slash.</param>
public sealed record SimulatedEndpoint(string Service, string Title, string Path);
