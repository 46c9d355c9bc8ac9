using System.Collections.Immutable;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Fravar;

/// <summary>The periods of absence of a tenant's services.</summary>
internal sealed class Fravarsregister
{
    private const string Navn = "helsenorge:fravaer";

    private ImmutableSortedDictionary<int, Fravarsperiode> _perioder = ImmutableSortedDictionary<int, Fravarsperiode>.Empty;
    private int _siste;

    /// <summary>The periods, in the order they were made.</summary>
    public IReadOnlyList<Fravarsperiode> Alle => [.. Volatile.Read(ref _perioder).Values];

    /// <summary>The register of a tenant.</summary>
    public static Fravarsregister Hos(Tenant tenant) => tenant.State(Navn, () => new Fravarsregister());

    /// <summary>Forgets a tenant's periods.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Navn);

    /// <summary>A period; null when the organisation has none with the id.</summary>
    public Fravarsperiode? Finn(int id, string orgnr) => Volatile.Read(ref _perioder).GetValueOrDefault(id) is { } found && found.Organisasjonsnummer == orgnr ? found : null;

    /// <summary>Stores a period; one without id gets the next.</summary>
    public Fravarsperiode Lagre(Fravarsperiode periode)
    {
        var stored = periode.Id > 0 ? periode : periode with { Id = Interlocked.Increment(ref _siste) };
        Volatile.Write(ref _perioder, _perioder.SetItem(stored.Id, stored));
        return stored;
    }

    /// <summary>Takes a period away.</summary>
    public void Slett(int id) => Volatile.Write(ref _perioder, _perioder.Remove(id));
}
