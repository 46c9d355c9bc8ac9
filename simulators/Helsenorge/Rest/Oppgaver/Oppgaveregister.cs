using System.Collections.Immutable;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Helsenorge.Rest.Oppgaver;

/// <summary>The tasks of a tenant's citizens.</summary>
internal sealed class Oppgaveregister
{
    private const string Navn = "helsenorge:oppgaver";

    private ImmutableList<LagretOppgave> _oppgaver = [];

    /// <summary>The tasks, in the order they came.</summary>
    public IReadOnlyList<LagretOppgave> Alle => Volatile.Read(ref _oppgaver);

    /// <summary>The tasks of a tenant.</summary>
    public static Oppgaveregister Hos(Tenant tenant) => tenant.State(Navn, () => new Oppgaveregister());

    /// <summary>Forgets a tenant's tasks.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Navn);

    /// <summary>Stores a task.</summary>
    public void Lagre(LagretOppgave oppgave) => ImmutableInterlocked.Update(ref _oppgaver, tasks => tasks.Add(oppgave));
}
