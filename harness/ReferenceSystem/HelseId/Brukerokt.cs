using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>A user's login by HelseID.</summary>
/// <param name="Bruker">The user's key in the cast.</param>
/// <param name="IdToken">The id-token, which logout shows.</param>
/// <param name="Subjekt">Who HelseID says that it is.</param>
/// <param name="Nokkel">The key that the login is bound to.</param>
/// <param name="Tilgang">The newest token.</param>
internal sealed record Brukerokt(string Bruker, string IdToken, string Subjekt, JoseKey Nokkel, Tilgang Tilgang);
