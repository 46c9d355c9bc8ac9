using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>Who has no HPR number gives none.</summary>
public sealed class HprNumberIsLeftOutWithoutOne : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-29b";

    /// <inheritdoc/>
    public string Rule => "HPR-nummeret skal utelates når helsepersonellet ikke har noe";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall) =>
        kall.Token.Tekst(HelseIdClaims.HprNumber) is null && attest.Behandler().Objekt("hpr_nr") is { Finnes: true } attested
            ? [new("Ingen practitioner.hpr_nr, siden tokenet ikke har HPR-nummer.", Vist.Krav(attested, "id"))]
            : [];
}
