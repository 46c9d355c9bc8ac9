namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>How the broker is reached.</summary>
/// <param name="Adresse">Its address; the path is the exchange's name.</param>
/// <param name="Bruker">The user.</param>
/// <param name="Passord">The user's password.</param>
/// <param name="TillitsankerPem">The authority to trust, PEM.</param>
internal sealed record Busstilgang(Uri Adresse, string Bruker, string Passord, string TillitsankerPem);
