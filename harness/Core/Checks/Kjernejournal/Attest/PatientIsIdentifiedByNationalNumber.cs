using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>A patient that the attest names is named by fødselsnummer or D-nummer.</summary>
public sealed class PatientIsIdentifiedByNationalNumber : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-4";

    /// <inheritdoc/>
    public string Rule => "Pasienten i attesten skal ha fødselsnummer eller D-nummer, med kodeverk";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall) =>
        from patient in attest.Objekter("patients")
        let id = patient.Objekt("identifier")
        where id.Finnes && !(id.Har("id") && id.Kodeverk() is (Attestdeler.Fnr or Attestdeler.Dnr))
        select new Attestfeil($"patients.identifier med id og system {Attestdeler.Fnr} eller {Attestdeler.Dnr}.", Vist.Krav(id, "system"));
}
