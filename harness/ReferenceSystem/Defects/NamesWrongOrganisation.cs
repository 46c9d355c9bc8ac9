using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class NamesWrongOrganisation : IDefect
{
    private const string OtherOrganisation = "399999997";

    public string Id => "wrong-organisation";

    public string Description => "Avsenderens organisasjonsnummer er et annet enn sertifikatets";

    public string Criterion => "AK-ERE-1-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with { Head = head => head with { Sender = Changing.Ident(head.Sender, Ident.Enh(OtherOrganisation), "ENH") } };
}
