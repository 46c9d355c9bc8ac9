using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>A patient's department has an id in a system.</summary>
public sealed class PatientsDepartmentHasASystem : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-53";

    /// <inheritdoc/>
    public string Rule => "Pasientens avdeling i attesten skal ha id og kodeverk";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall) =>
        from patient in attest.Objekter("patients")
        let department = patient.Objekt("department")
        where department.Finnes && !(department.Har("id") && department.Har("system"))
        select new Attestfeil("patients.department med id og system.", $"{Vist.Krav(department, "id")}, {Vist.Krav(department, "system")}");
}
