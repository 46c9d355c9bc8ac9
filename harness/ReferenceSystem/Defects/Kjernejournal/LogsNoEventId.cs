using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Defects.Kjernejournal;

internal sealed class LogsNoEventId : IDefect
{
    public string Id => "kj-event-id-not-logged";

    public string Description => "Sporings-id fra kjernejournal logges ikke";

    public string Criterion => "AK-KJ-2-07";

    public EhrPolicies Apply(EhrPolicies healthy) => healthy with
    {
        Kjernejournal = healthy.Kjernejournal with
        {
            LogsEventId = false,
        },
    };
}
