using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class LeavesPrescriptionOutOfAnswer : IDefect
{
    public string Id => "hn-leaves-prescription-out-of-answer";

    public string Description => "Svaret om at resepten er fornyet, har ikke med resepten";

    public string Criterion => "AK-HNO-3-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            SendsRenewedPrescription = false,
        },
    };
}
