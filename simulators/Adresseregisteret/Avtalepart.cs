using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Simulators.Adresseregisteret;

/// <summary>One side of an agreement, as it was when the agreement was made.</summary>
/// <param name="HerId">Its HER-id.</param>
/// <param name="Navn">Its name.</param>
/// <param name="Rolle">Which side it is.</param>
/// <param name="Signering">What it signs with; null when the register had none.</param>
/// <param name="Kryptering">What messages to it are encrypted for; null when the register had none.</param>
public sealed record Avtalepart(string HerId, string Navn, Partsrolle Rolle, X509Certificate2? Signering, X509Certificate2? Kryptering)
{
    /// <summary>The side that a party is.</summary>
    internal static Avtalepart Av(Kommunikasjonspart part) => new(part.HerId, part.Navn, part.Rolle, part.Signering, part.Kryptering);
}
