using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.Legemidler;

/// <summary>No tickets: where helseindikator does not give any.</summary>
internal sealed class UtenBilletter : IBillettkilde
{
    /// <inheritdoc/>
    public Billettoppslag Finn(Tenant tenant, string billett) => Billettoppslag.Ukjent;
}
