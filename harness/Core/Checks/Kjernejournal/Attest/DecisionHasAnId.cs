using AcceptanceHarness.Core.Checks.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Attest;

/// <summary>The decision has an id that it can be found by.</summary>
public sealed class DecisionHasAnId : IAttestCheck
{
    /// <inheritdoc/>
    public string Regel => "ATT-46";

    /// <inheritdoc/>
    public string Rule => "Beslutningen i attesten skal ha en id som den kan finnes igjen med";

    IEnumerable<Attestfeil> IAttestCheck.Feil(Jsonobjekt attest, KjernejournalKall kall)
    {
        var decision = attest.Relasjon().Objekt("decision_ref");
        return decision.Har("id") ? [] : [new("care_relationship.decision_ref.id.", decision.Finnes ? Vist.Krav(decision, "id") : "decision_ref mangler.")];
    }
}
