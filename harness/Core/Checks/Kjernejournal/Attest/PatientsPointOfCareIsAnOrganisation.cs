using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>Where a patient is treated is an organisation by its number.</summary>
public sealed class PatientsPointOfCareIsAnOrganisation : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-49";

    /// <inheritdoc/>
    public string Rule => "Pasientens behandlingssted skal ha organisasjonsnummer, med kodeverket som hører til";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall) =>
        from patient in attest.Objekter("patients")
        let place = patient.Objekt("point_of_care")
        where place.Finnes && !place.ErVirksomhet()
        select new Attestfeil($"patients.point_of_care med organisasjonsnummer og system {Attestdeler.Orgnr}.", $"{Vist.Krav(place, "id")}, {Vist.Krav(place, "system")}");
}
