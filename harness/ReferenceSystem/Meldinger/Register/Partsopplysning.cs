using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>What Adresseregisteret says of a communication party.</summary>
/// <param name="HerId">Its HER-id.</param>
/// <param name="Navn">Its name.</param>
/// <param name="OverordnetHerId">HER-id of the organisation above it; null when it is one itself.</param>
/// <param name="OverordnetNavn">Its name; null when it has none.</param>
/// <param name="Aktiv">Whether messages may be sent to it.</param>
/// <param name="Signering">What it signs with; null when the register has none.</param>
/// <param name="Kryptering">What is encrypted for it; null when the register has none.</param>
internal sealed record Partsopplysning(
    string HerId, string Navn, string? OverordnetHerId, string? OverordnetNavn, bool Aktiv, X509Certificate2? Signering, X509Certificate2? Kryptering)
{
    /// <summary>What is known of a party that the register does not have.</summary>
    public static Partsopplysning Ukjent(string herId) => new(herId, "", null, null, Aktiv: false, null, null);
}
