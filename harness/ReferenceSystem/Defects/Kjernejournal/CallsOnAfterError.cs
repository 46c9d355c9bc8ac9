using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class CallsOnAfterError : IDefect
{
    public string Id => "kj-calls-on-after-error";

    public string Description => "Kall for pasienten fortsetter etter en feil";

    public string Criterion => "AK-KJ-2-03";

    public IReadOnlyList<string> Also => ["AK-KJ-2-04"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            StopsAfterError = false,
        },
    };
}
