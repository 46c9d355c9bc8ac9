using AcceptanceHarness.ReferenceSystem.Policies;
using Microsoft.AspNetCore.WebUtilities;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class PutsPersonNumberInAddress : IDefect
{
    public string Id => "kj-person-number-in-address";

    public string Description => "Fødselsnummeret står i adressen";

    public string Criterion => "AK-SAM-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Address = (address, fnr) => new Uri(QueryHelpers.AddQueryString(address.AbsoluteUri, "pasient", fnr)),
        },
    };
}
