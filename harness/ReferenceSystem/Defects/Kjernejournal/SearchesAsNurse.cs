using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class SearchesAsNurse : IDefect
{
    public string Id => "kjd-other-role";

    public string Description => "Prøvesvarsøket oppgir en annen rolle enn attesten";

    public string Criterion => "AK-KJ-1-52";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                Role = _ => "SP",
            },
        },
    };
}
