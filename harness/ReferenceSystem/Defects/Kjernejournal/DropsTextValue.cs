using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class DropsTextValue : IDefect
{
    public string Id => "kjd-drops-text-value";

    public string Description => "Resultater i fritekst vises uten verdi";

    public string Criterion => "AK-KJ-3-04";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            Oppslag = healthy.Kjernejournal.Oppslag with
            {
                ShowsTextValues = false,
            },
        },
    };
}
