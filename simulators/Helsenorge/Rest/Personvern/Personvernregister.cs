using System.Collections.Concurrent;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Personvern;

/// <summary>The privacy settings of a tenant's citizens.</summary>
internal sealed class Personvernregister
{
    private const string Navn = "helsenorge:personvern";

    private readonly ConcurrentDictionary<(string Fnr, Guid Definisjon), bool> _innstillinger = new();

    /// <summary>The register of a tenant.</summary>
    public static Personvernregister Hos(Tenant tenant) => tenant.State(Navn, () => new Personvernregister());

    /// <summary>Forgets a tenant's settings.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Navn);

    /// <summary>Sets a citizen's setting of a definition.</summary>
    public void Sett(string fnr, Guid definisjon, bool aktiv) => _innstillinger[(fnr, definisjon)] = aktiv;

    /// <summary>Whether it is active; null when the citizen has none.</summary>
    public bool? ErAktiv(string fnr, Guid definisjon) => _innstillinger.TryGetValue((fnr, definisjon), out var active) ? active : null;
}
