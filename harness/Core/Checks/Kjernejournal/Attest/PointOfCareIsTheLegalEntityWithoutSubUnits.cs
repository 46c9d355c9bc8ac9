using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>Where the token is for no sub-unit, the point of care is the legal entity.</summary>
public sealed class PointOfCareIsTheLegalEntityWithoutSubUnits : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-19";

    /// <inheritdoc/>
    public string Rule => "point_of_care skal være lik legal_entity når virksomheten ikke har underenheter";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var (place, entity) = (attest.Behandler().Objekt("point_of_care"), attest.Behandler().Objekt("legal_entity"));
        return kall.Token.Tekst(HelseIdClaims.OrgnrChild) is null && place.Finnes && place.Tekst("id") != entity.Tekst("id")
            ? [new($"point_of_care {Vist.Verdi(entity.Tekst("id"))}, siden tokenet ikke gjelder en underenhet.", Vist.Krav(place, "id"))]
            : [];
    }
}
