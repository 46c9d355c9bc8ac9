using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class SendsNoEventId : IVariant
{
    public string Id => "kj-no-event-id";

    public string Description => "Fagsystemet sender ikke egen sporings-id til kjernejournal";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Kjernejournal = plain.Kjernejournal with
        {
            EventId = _ => null,
        },
    };
}
