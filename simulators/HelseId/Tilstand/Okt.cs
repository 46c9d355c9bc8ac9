using AcceptanceHarness.Simulators.HelseId.Klienter;

namespace AcceptanceHarness.Simulators.HelseId.Tilstand;

/// <summary>A user's login.</summary>
/// <param name="Sid">The session id.</param>
/// <param name="Person">Who logged in.</param>
/// <param name="Niva">The security level: 2, 3 or 4.</param>
/// <param name="Tid">When.</param>
internal sealed record Okt(string Sid, HelseIdPerson Person, string Niva, DateTimeOffset Tid);
