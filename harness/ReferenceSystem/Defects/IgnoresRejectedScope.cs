using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class IgnoresRejectedScope : IDefect
{
    public string Id => "ignores-rejected-scope";

    public string Description => "Tokenet brukes selv om HelseID ikke ga scopet";

    public string Criterion => "AK-HID-1-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            ChecksScope = false,
        },
    };
}
