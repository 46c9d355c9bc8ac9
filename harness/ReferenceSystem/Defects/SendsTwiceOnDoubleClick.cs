using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class SendsTwiceOnDoubleClick : IDefect
{
    public string Id => "double-click-sends-twice";

    public string Description => "Dobbeltklikk gir to resepter";

    public string Criterion => "AK-ERE-3-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { IgnoresSecondPress = false };
}
