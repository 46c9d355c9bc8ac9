using System.Collections.Concurrent;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Aktiv;

/// <summary>Who of a tenant's citizens is active on Helsenorge.</summary>
internal sealed class Aktivregister
{
    private const string Navn = "helsenorge:aktive";

    private readonly ConcurrentDictionary<string, Aktivstatus> _innbyggere = new(StringComparer.Ordinal);

    /// <summary>The register of a tenant.</summary>
    public static Aktivregister Hos(Tenant tenant) => tenant.State(Navn, () => new Aktivregister());

    /// <summary>Forgets a tenant's citizens.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Navn);

    /// <summary>The refusal of what is sent to a citizen who is not active.</summary>
    public static Restfeil IkkeAktiv(HelsenorgeOptions options) => new(
        options.AvvistStatus, "business-rule", "Innbyggeren er ikke digitalt aktiv for området Helsehjelp. Nå innbyggeren på en annen måte, for eksempel med brev.")
    {
        Kode = Restfeil.IkkeAktiv,
    };

    /// <summary>Says how a citizen can be reached.</summary>
    public void Sett(string fnr, Aktivstatus status) => _innbyggere[fnr] = status;

    /// <summary>How a citizen can be reached.</summary>
    public Aktivstatus Status(string fnr, HelsenorgeOptions options) => _innbyggere.GetValueOrDefault(fnr) ?? new Aktivstatus(options.AktivSomUtgangspunkt);

    /// <summary>Whether a citizen can be reached.</summary>
    public bool ErAktiv(string fnr, HelsenorgeOptions options) => Status(fnr, options).ErAktiv;
}
