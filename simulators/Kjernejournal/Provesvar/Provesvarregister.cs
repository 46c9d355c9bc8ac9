using System.Collections.Concurrent;
using System.Collections.Immutable;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

/// <summary>The lab reports of a tenant's patients.</summary>
internal sealed class Provesvarregister
{
    private const string Tilstand = "kjernejournal:provesvar";

    private readonly ConcurrentDictionary<string, ImmutableList<Provesvarrapport>> _rapporter = new(StringComparer.Ordinal);

    /// <summary>The register of a tenant.</summary>
    public static Provesvarregister Hos(Tenant tenant) => tenant.State(Tilstand, () => new Provesvarregister());

    /// <summary>Forgets what a tenant holds.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Tilstand);

    /// <summary>The patient's reports.</summary>
    public IReadOnlyList<Provesvarrapport> Finn(string fnr) => _rapporter.GetValueOrDefault(fnr, []);

    /// <summary>Puts a report in, in place of one with the same id.</summary>
    public void Registrer(string fnr, Provesvarrapport rapport) =>
        _rapporter.AddOrUpdate(fnr, [rapport], (_, all) => all.RemoveAll(each => each.Id == rapport.Id).Add(rapport));
}
