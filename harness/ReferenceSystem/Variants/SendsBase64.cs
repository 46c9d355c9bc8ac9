using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class SendsBase64 : IVariant
{
    public string Id => "base64-body";

    public string Description => "Meldingen sendes som base64";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { Form = DocumentForm.Base64 };
}
