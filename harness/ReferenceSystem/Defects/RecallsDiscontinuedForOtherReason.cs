using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class RecallsDiscontinuedForOtherReason : IDefect
{
    public string Id => "discontinued-with-other-reason";

    public string Description => "Et seponert legemiddel tilbakekalles med årsaken «annen»";

    public string Criterion => "AK-ERE-3-12";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { RecallReasonOfDiscontinuation = ArsakTilbakekalling.Annen };
}
