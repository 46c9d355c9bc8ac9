using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class SendsWithLifetime : IVariant
{
    private static readonly TimeSpan FireDager = TimeSpan.FromDays(4);

    public string Id => "hn-with-lifetime";

    public string Description => "Meldinger på køen har levetid på fire dager og sier hvilket system de er fra";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Meldinger = plain.Meldinger with
        {
            Envelope = brev => brev.Med("X-SystemIdentifier", "Referansesystemet") with { Levetid = brev.Levetid ?? FireDager },
        },
    };
}
