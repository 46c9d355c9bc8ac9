using System.Collections.Immutable;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Fullmakter;

/// <summary>The powers of attorney of a tenant's citizens.</summary>
internal sealed class Fullmaktregister
{
    private const string Navn = "helsenorge:fullmakter";

    private ImmutableList<Fullmakt> _fullmakter = [];

    /// <summary>All of them, in the order they were given.</summary>
    public IReadOnlyList<Fullmakt> Alle => Volatile.Read(ref _fullmakter);

    /// <summary>The register of a tenant.</summary>
    public static Fullmaktregister Hos(Tenant tenant) => tenant.State(Navn, () => new Fullmaktregister());

    /// <summary>Forgets a tenant's powers of attorney.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Navn);

    /// <summary>Registers one.</summary>
    public void Registrer(Fullmakt fullmakt) => ImmutableInterlocked.Update(ref _fullmakter, all => all.Add(fullmakt));
}
