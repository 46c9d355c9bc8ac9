using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>The point of care is the sub-unit that the token is for.</summary>
public sealed class PointOfCareIsTheSubUnit : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-18a";

    /// <inheritdoc/>
    public string Rule => "point_of_care i attesten skal være underenheten som tokenet gjelder";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var place = attest.Behandler().Objekt("point_of_care");
        return kall.Token.Tekst(HelseIdClaims.OrgnrChild) is { } child && place.Tekst("id") != child ? [new($"point_of_care {child}.", Vist.Krav(place, "id"))] : [];
    }
}
