using AcceptanceHarness.ReferenceSystem.Kjernejournal;
using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class WritesDNumberAsFnr : IDefect
{
    public string Id => "kj-d-number-as-fnr";

    public string Description => "D-nummeret står med kodesystemet for fødselsnummer";

    public string Criterion => "AK-KJ-1-08";

    public IReadOnlyList<string> Also => ["AK-KJ-3-01"];

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            PersonNumberSystem = _ => Attestskriver.Fnr,
        },
    };
}
