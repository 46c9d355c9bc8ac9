using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class HidesErrorMessages : IDefect
{
    public string Id => "hn-hides-error-messages";

    public string Description => "Det som kommer på feilkøen, vises ikke for noen";

    public string Criterion => "AK-HNO-2-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with { TellsErrorMessages = false },
    };
}
