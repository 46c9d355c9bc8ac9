using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class SendsText : IVariant
{
    public string Id => "text-body";

    public string Description => "Meldingen sendes som tekst";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { Form = DocumentForm.Text };
}
