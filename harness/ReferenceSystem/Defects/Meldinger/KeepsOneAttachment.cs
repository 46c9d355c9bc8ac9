using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class KeepsOneAttachment : IDefect
{
    public string Id => "hn-keeps-one-attachment";

    public string Description => "Bare det første vedlegget vises";

    public string Criterion => "AK-HNO-3-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { KeepsAttachments = false },
    };
}
