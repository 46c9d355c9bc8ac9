using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class StopsRejectedUntold : IDefect
{
    public string Id => "rejected-reuse-untold";

    public string Description => "Gjenbruk av en resept som er avvist for doseringsavvik, stoppes uten at legen får vite det";

    public string Criterion => "AK-ERE-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { TellsWhyStopped = id => id != "kjent-doseringsavvik" };
}
