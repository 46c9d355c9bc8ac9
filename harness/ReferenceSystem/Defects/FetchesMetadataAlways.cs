using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects;

internal sealed class FetchesMetadataAlways : IDefect
{
    public string Id => "metadata-every-time";

    public string Description => "Metadata hentes på nytt for hvert kall";

    public string Criterion => "AK-HID-1-09";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        HelseId = healthy.HelseId with
        {
            CachesMetadata = false,
        },
    };
}
