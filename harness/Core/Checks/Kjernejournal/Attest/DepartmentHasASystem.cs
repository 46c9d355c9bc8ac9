using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>A department has an id in a system.</summary>
public sealed class DepartmentHasASystem : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-21";

    /// <inheritdoc/>
    public string Rule => "Avdelingen i attesten skal ha id og kodeverk";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var department = attest.Behandler().Objekt("department");
        return !department.Finnes || (department.Har("id") && department.Har("system"))
            ? []
            : [new($"practitioner.department med id og system ({Attestdeler.Resh}, eller et eget).", $"{Vist.Krav(department, "id")}, {Vist.Krav(department, "system")}")];
    }
}
