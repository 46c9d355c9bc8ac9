using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Variants;

internal sealed class UsesServiceBusAddresses : IVariant
{
    public string Id => "hn-service-bus-addresses";

    public string Description => "Fagsystemet skriver køene som navnerom og kø, som i den andre dialekten til NHNs klient";

    public EhrPolicies Apply(EhrPolicies plain) => plain with
    {
        Meldinger = plain.Meldinger with
        {
            SendsTo = (name, queue) => $"{name}/{queue}",
            ReceivesFrom = (name, queue) => $"{name}/{queue}",
        },
    };
}
