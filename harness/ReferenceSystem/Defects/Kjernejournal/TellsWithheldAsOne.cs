using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class TellsWithheldAsOne : IDefect
{
    public string Id => "kjd-withheld-as-one";

    public string Description => "Legen får vite at noe er tilbakeholdt, men ikke hvor mange";

    public string Criterion => "AK-KJ-3-51";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                WithheldShown = count => Math.Min(count, 1),
            },
        },
    };
}
