using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ChangesRedirect : IDefect
{
    public string Id => "redirect-differs";

    public string Description => "Adressen i tokenkallet er en annen enn i innloggingen";

    public string Criterion => "AK-HID-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            TokenParameters = form => form.ContainsKey("redirect_uri") ? form.Med("redirect_uri", "http://127.0.0.1/et-annet-sted") : form,
        },
    };
}
