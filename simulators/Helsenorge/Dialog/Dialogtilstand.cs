using System.Collections.Immutable;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener;

namespace AcceptanceHarness.Simulators.Helsenorge.Dialog;

/// <summary>What helsenorge holds of its dialogue for a tenant: what has come, and how it is to be answered for.</summary>
internal sealed class Dialogtilstand
{
    private const string Nokkel = "helsenorge:dialog";

    private ImmutableList<Mottatt> _mottatt = [];
    private ImmutableDictionary<string, string> _kvittert = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How messages are answered for from now on.</summary>
    public Kvitteringsplan Kvittering { get; set; } = Kvitteringsplan.Vanlig;

    /// <summary>How long synchronous answers wait; null answers none.</summary>
    public TimeSpan? Synksvar { get; set; } = TimeSpan.Zero;

    /// <summary>Whether synchronous answers are to another question than the one that was asked.</summary>
    public bool SvarerPaAnnet { get; set; }

    /// <summary>What has come, in order.</summary>
    public IReadOnlyList<Mottatt> Alle => Volatile.Read(ref _mottatt);

    /// <summary>The state of a tenant.</summary>
    public static Dialogtilstand Hos(Tenant tenant) => tenant.State(Nokkel, () => new Dialogtilstand());

    /// <summary>Forgets it.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Nokkel);

    /// <summary>Keeps a message.</summary>
    public void Legg(Mottatt mottatt) => ImmutableInterlocked.Update(ref _mottatt, list => list.Add(mottatt));

    /// <summary>The status that a message is answered with: the same one again for the same message.</summary>
    public string Status(string msgId, string status) => ImmutableInterlocked.GetOrAdd(ref _kvittert, msgId, status);
}
