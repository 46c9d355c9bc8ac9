using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class UsesOneSourceHeader : IDefect
{
    public string Id => "kj-one-source-header";

    public string Description => "Det samme hodet for kildesystem sendes til alle tjenester";

    public string Criterion => "AK-KJ-1-01";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            SourceSystemHeader = _ => KjernejournalHoder.EpjSystem,
        },
    };
}
