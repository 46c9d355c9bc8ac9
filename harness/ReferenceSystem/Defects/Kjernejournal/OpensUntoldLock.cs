using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class OpensUntoldLock : IDefect
{
    public string Id => "kjd-opens-untold-lock";

    public string Description => "Det sperrede åpnes selv om ingen svar har sagt at noe er sperret";

    public string Criterion => "AK-KJ-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                OpensOnlyToldLocks = false,
            },
        },
    };
}
