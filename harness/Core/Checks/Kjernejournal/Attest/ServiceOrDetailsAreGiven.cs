using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>There is a healthcare service, or details of the purpose.</summary>
public sealed class ServiceOrDetailsAreGiven : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-43a";

    /// <inheritdoc/>
    public string Rule => "Attesten skal ha healthcare_service eller purpose_of_use_details";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall) =>
        attest.Relasjon().Objekt("healthcare_service").Finnes || attest.Relasjon().Objekt("purpose_of_use_details").Finnes
            ? []
            : [new("care_relationship.healthcare_service eller care_relationship.purpose_of_use_details.", "Ingen av dem.")];
}
