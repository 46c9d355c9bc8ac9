using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>Who has an HPR number gives it.</summary>
public sealed class HprNumberIsGiven : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-29a";

    /// <inheritdoc/>
    public string Rule => "HPR-nummeret skal stå i attesten når helsepersonellet har et";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var attested = attest.Behandler().Objekt("hpr_nr");
        return kall.Token.Tekst(HelseIdClaims.HprNumber) is { } hpr && attested.Tekst("id") != hpr ? [new($"practitioner.hpr_nr {hpr}.", Vist.Krav(attested, "id"))] : [];
    }
}
