using System.Collections.Concurrent;
using System.Collections.Immutable;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;

/// <summary>The documents of a tenant's patients.</summary>
internal sealed class Dokumentregister
{
    private const string Tilstand = "kjernejournal:dokumenter";

    private readonly ConcurrentDictionary<string, ImmutableList<Journaldokument>> _dokumenter = new(StringComparer.Ordinal);

    /// <summary>The register of a tenant.</summary>
    public static Dokumentregister Hos(Tenant tenant) => tenant.State(Tilstand, () => new Dokumentregister());

    /// <summary>Forgets what a tenant holds.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Tilstand);

    /// <summary>The patient's documents.</summary>
    public IReadOnlyList<Journaldokument> Finn(string fnr) => _dokumenter.GetValueOrDefault(fnr, []);

    /// <summary>Puts a document in, in place of one with the same id.</summary>
    public void Registrer(string fnr, Journaldokument dokument) =>
        _dokumenter.AddOrUpdate(fnr, [dokument], (_, all) => all.RemoveAll(each => each.DokumentId == dokument.DokumentId).Add(dokument));
}
