using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>The legal entity is the main unit that the token is for.</summary>
public sealed class LegalEntityIsTheMainUnit : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-15";

    /// <inheritdoc/>
    public string Rule => "legal_entity i attesten skal være hovedenheten som tokenet gjelder";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var entity = attest.Behandler().Objekt("legal_entity");
        return !entity.ErVirksomhet() ? [new($"practitioner.legal_entity med organisasjonsnummer og system {Attestdeler.Orgnr}.", Vist.Krav(entity, "id"))]
            : kall.Token.Tekst(HelseIdClaims.OrgnrParent) is { } parent && parent != entity.Tekst("id") ? [new($"legal_entity {parent}.", Vist.Krav(entity, "id"))]
            : [];
    }
}
