using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class OpensLockUnasked : IDefect
{
    public string Id => "kjd-opens-lock-unasked";

    public string Description => "Fagsystemet åpner det pasienten har sperret, uten at legen har valgt det";

    public string Criterion => "AK-KJ-1-05";

    public IReadOnlyList<string> Also => ["AK-KJ-2-50"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                OpensLockUnasked = true,
            },
        },
    };
}
