using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.Legemidler;

/// <summary>Who knows what the tickets of helseindikator are good for.</summary>
internal interface IBillettkilde
{
    /// <summary>What a ticket is good for; whether the organisation of the token may use it is seen by who asks.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="billett">The ticket as it was sent.</param>
    Billettoppslag Finn(Tenant tenant, string billett);
}
