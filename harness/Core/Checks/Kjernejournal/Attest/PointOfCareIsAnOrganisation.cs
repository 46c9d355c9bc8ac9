using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>The point of care is written as an organisation number.</summary>
public sealed class PointOfCareIsAnOrganisation : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-18b";

    /// <inheritdoc/>
    public string Rule => "point_of_care i attesten skal ha organisasjonsnummer, med kodeverket som hører til";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var place = attest.Behandler().Objekt("point_of_care");
        return place.ErVirksomhet() ? [] : [new($"practitioner.point_of_care med organisasjonsnummer og system {Attestdeler.Orgnr}.", $"{Vist.Krav(place, "id")}, {Vist.Krav(place, "system")}")];
    }
}
