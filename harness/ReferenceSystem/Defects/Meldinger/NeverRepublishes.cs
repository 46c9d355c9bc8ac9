using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class NeverRepublishes : IDefect
{
    public string Id => "hn-never-republishes";

    public string Description => "En time som ikke kom fram til helsenorge.no, sendes ikke på nytt";

    public string Criterion => "AK-HNO-1-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            RepublishesAppointment = false,
        },
    };
}
