using AcceptanceHarness.Simulators.HelseId.Klienter;

namespace AcceptanceHarness.Simulators.HelseId.Forvrengning;

/// <summary>Who logged in.</summary>
/// <param name="Person">The person.</param>
/// <param name="Niva">The security level: 2, 3 or 4.</param>
public sealed record HelseIdInnlogget(HelseIdPerson Person, string Niva);
