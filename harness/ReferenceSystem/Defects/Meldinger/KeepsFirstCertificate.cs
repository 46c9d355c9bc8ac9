using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Meldinger;

internal sealed class KeepsFirstCertificate : IDefect
{
    public string Id => "hn-keeps-first-certificate";

    public string Description => "Krypteringssertifikatet som ble hentet først, brukes videre";

    public string Criterion => "AK-SAM-2-01";

    public IReadOnlyList<string> Also { get; } = ["AK-HNO-1-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Meldinger = healthy.Meldinger with
        {
            KeepsFirstCertificate = true,
        },
    };
}
