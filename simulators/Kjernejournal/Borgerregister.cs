using System.Collections.Concurrent;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal;

/// <summary>The citizens of a tenant, and the log of who looked at them.</summary>
internal sealed class Borgerregister
{
    private const int Lengst = 10_000;

    private readonly ConcurrentDictionary<string, Borger> _borgere = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Innsyn> _logg = new();

    /// <summary>The log, the oldest first.</summary>
    public IReadOnlyList<Innsyn> Logg => [.. _logg];

    /// <summary>The register of a tenant.</summary>
    public static Borgerregister Hos(Tenant tenant) => tenant.State("kjernejournal:borgere", () => new Borgerregister());

    /// <summary>Forgets a tenant's citizens and log.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget("kjernejournal:borgere");

    /// <summary>The citizen; null for a number that nobody has.</summary>
    public Borger? Finn(string fnr) => _borgere.GetValueOrDefault(fnr);

    /// <summary>Makes a citizen known.</summary>
    public void Registrer(Borger borger) => _borgere[borger.Fnr] = borger;

    /// <summary>Changes what is known of a citizen; one who is not known is made known first.</summary>
    public Borger Endre(string fnr, Func<Borger, Borger> endring) =>
        _borgere.AddOrUpdate(fnr, _ => endring(new Borger { Fnr = fnr }), (_, na) => endring(na));

    /// <summary>Writes a line in the log.</summary>
    public void Loggfor(Innsyn innsyn)
    {
        _logg.Enqueue(innsyn);
        while (_logg.Count > Lengst && _logg.TryDequeue(out _))
        {
            // The oldest lines go first, so that a long run does not grow without bound.
        }
    }
}
