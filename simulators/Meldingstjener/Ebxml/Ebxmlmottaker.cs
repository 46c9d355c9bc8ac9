using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>A party that the message service receives for.</summary>
/// <param name="Signering">What it signs with, with the key.</param>
/// <param name="Dekryptering">What is encrypted for it, with the keys: the one in use first, then one that was in use before.</param>
internal sealed record Ebxmlmottaker(X509Certificate2 Signering, IReadOnlyList<X509Certificate2> Dekryptering);
