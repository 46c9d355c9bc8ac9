using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class LetsListUndoRecall : IDefect
{
    public string Id => "list-undoes-recall";

    public string Description => "En bekreftet tilbakekalling vises ikke lenger når en reseptliste ikke har fått den med";

    public string Criterion => "AK-ERE-2-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { ConfirmedRecallStays = false };
}
