using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class AsksForPersonWithoutUser : IDefect
{
    public string Id => "system-asks-for-person";

    public string Description => "Fagsystemet ber om opplysninger om person uten bruker";

    public string Criterion => "AK-HID-1-10";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            SystemScopes = [HelseIdScopes.ProvetjenesteSystem, HelseIdScopes.Pid],
        },
    };
}
