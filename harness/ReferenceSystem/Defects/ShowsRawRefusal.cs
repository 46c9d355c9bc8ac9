using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class ShowsRawRefusal : IDefect
{
    public string Id => "shows-raw-refusal";

    public string Description => "Feil fra HelseID vises slik de kom";

    public string Criterion => "AK-HID-1-08";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            Tells = failed => failed.Ra,
        },
    };
}
