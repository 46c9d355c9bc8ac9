using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class AsksWith2018 : IVariant
{
    public string Id => "asks-m95-2018";

    public string Description => "Oppslag gjøres med M9.5 i versjon 2018-07-01";

    public EhrPolicies Apply(EhrPolicies plain) =>
        plain with { LookupVersion = Namespaces.M95V2018 };
}
