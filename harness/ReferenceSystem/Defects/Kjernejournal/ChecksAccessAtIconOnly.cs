using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class ChecksAccessAtIconOnly : IDefect
{
    public string Id => "kj-access-checked-at-icon-only";

    public string Description => "En bruker uten tilgang ser ikke ikonet, men kan slå opp";

    public string Criterion => "AK-SAM-1-02";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            ChecksAccessOfUser = false,
        },
    };
}
