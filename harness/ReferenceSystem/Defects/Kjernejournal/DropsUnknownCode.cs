using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class DropsUnknownCode : IDefect
{
    public string Id => "kjd-drops-unknown-code";

    public string Description => "Resultater uten kjent kodeverk vises ikke";

    public string Criterion => "AK-KJ-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                ShowsCodeSystem = system => system == "urn:oid:2.16.578.1.12.4.1.1.7280",
            },
        },
    };
}
