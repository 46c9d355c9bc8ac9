using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class SendsInBackground : IVariant
{
    public string Id => "asynchronous-sending";

    public string Description => "Resepter sendes i bakgrunnen: brukeren ser «sendes» til kvitteringen er kommet";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { SendsInBackground = true };
}
