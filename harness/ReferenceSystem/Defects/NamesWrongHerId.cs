using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class NamesWrongHerId : IDefect
{
    private const string OtherHerId = "99999999";

    public string Id => "wrong-her-id";

    public string Description => "Avsenderens HER-id tilhører en annen virksomhet";

    public string Criterion => "AK-ERE-1-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Head = head => head with { Sender = Changing.Ident(head.Sender, Ident.Her(OtherHerId), "HER") } };
}
