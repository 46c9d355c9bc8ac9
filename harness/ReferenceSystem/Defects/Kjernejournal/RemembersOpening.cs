using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class RemembersOpening : IDefect
{
    public string Id => "kjd-remembers-opening";

    public string Description => "Valget om å åpne det sperrede gjelder også neste oppslag";

    public string Criterion => "AK-KJ-1-05";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                RemembersOpening = true,
            },
        },
    };
}
