using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Helseindikator;

namespace AcceptanceHarness.Simulators.Kjernejournal.Legemidler;

/// <summary>The tickets that helseindikator gives.</summary>
internal sealed class Indikatorbilletter : IBillettkilde
{
    /// <inheritdoc/>
    public Billettoppslag Finn(Tenant tenant, string billett) => Billetter.Finn(tenant, billett) is { } given
        ? new(given.Fnr, given.Orgnr, given.Samtykke, tenant.SecurityClock.GetUtcNow() >= given.Til)
        : Billettoppslag.Ukjent;
}
