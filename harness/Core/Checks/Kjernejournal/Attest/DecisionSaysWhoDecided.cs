using System.Text.Json;
using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>The decision says whether the user or the system made it.</summary>
public sealed class DecisionSaysWhoDecided : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-48";

    /// <inheritdoc/>
    public string Rule => "Beslutningen i attesten skal si om brukeren (true) eller systemet (false) valgte den";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var decision = attest.Relasjon().Objekt("decision_ref");
        return !decision.Finnes || decision.Verdi("user_selected") is { ValueKind: JsonValueKind.True or JsonValueKind.False }
            ? []
            : [new("decision_ref.user_selected som true eller false.", Vist.Krav(decision, "user_selected"))];
    }
}
