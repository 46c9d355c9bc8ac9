using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class UsesOtherPrefixes : IVariant
{
    public string Id => "other-prefixes";

    public string Description => "Meldingen har andre navneromsprefikser";

    public EhrPolicies Apply(EhrPolicies plain) => plain with { BeforeSigning = xml => xml.Replace("<MsgHead ", "<mh:MsgHead xmlns:mh=\"http://www.kith.no/xmlstds/msghead/2006-05-24\" ", StringComparison.Ordinal).Replace("</MsgHead>", "</mh:MsgHead>", StringComparison.Ordinal) };
}
