using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ChangesProofKey : IDefect
{
    public string Id => "proof-key-changed";

    public string Description => "Innloggingen fornyes med en annen nøkkel";

    public string Criterion => "AK-HID-1-03";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            KeepsProofKey = false,
        },
    };
}
