using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Finds the patient that a message is about: by number, and only when the name agrees.</summary>
internal static class Pasientkobling
{
    /// <summary>The patient; null when nobody here is surely meant.</summary>
    public static CastPatient? Finn(IReadOnlyList<CastPatient> pasienter, Patient? omtalt) =>
        omtalt is null ? null : pasienter.FirstOrDefault(pasient => HarNummer(pasient, omtalt) && HarNavn(pasient, omtalt));

    private static bool HarNummer(CastPatient pasient, Patient omtalt) =>
        omtalt.Idents.Any(ident => ident.Id == pasient.Fnr || ident.Id == pasient.Dnr);

    // What the sender leaves out is no disagreement.
    private static bool HarNavn(CastPatient pasient, Patient omtalt) =>
        (omtalt.FamilyName is null || pasient.Etternavn.Equals(omtalt.FamilyName, StringComparison.OrdinalIgnoreCase))
        && (omtalt.GivenName is null || pasient.Fornavn.Equals(omtalt.GivenName, StringComparison.OrdinalIgnoreCase));
}
