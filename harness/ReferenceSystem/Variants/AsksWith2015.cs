using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class AsksWith2015 : IVariant
{
    public string Id => "asks-m95-2015";

    public string Description => "Oppslag gjøres med M9.5 og M9.7 i versjon 2015-05-01";

    public EhrPolicies Apply(EhrPolicies plain) =>
        plain with { LookupVersion = Namespaces.M95V2015, DispensingsVersion = Namespaces.M97V2015 };
}
