using System.Collections.Concurrent;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest;

/// <summary>The units of a tenant whose names tell of illness.</summary>
internal sealed class Sensitivregister
{
    private const string Navn = "helsenorge:sensitive";

    private readonly ConcurrentDictionary<string, bool> _enheter = new(StringComparer.Ordinal);

    /// <summary>The register of a tenant.</summary>
    public static Sensitivregister Hos(Tenant tenant) => tenant.State(Navn, () => new Sensitivregister());

    /// <summary>Forgets a tenant's declarations.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Navn);

    /// <summary>Declares a unit.</summary>
    public void Sett(string enhet, bool sensitiv) => _enheter[enhet] = sensitiv;

    /// <summary>Whether one of the units is declared sensitive.</summary>
    public bool HarNoen(IEnumerable<string> enheter) => enheter.Any(each => _enheter.GetValueOrDefault(each));
}
