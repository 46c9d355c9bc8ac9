using System.Collections.Immutable;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Which scenario a call belongs to: by tenant, then patient, then message, then client, else the only one running.</summary>
/// <remarks>Message ids are learnt as they appear, so a resend or a receipt that carries no patient finds its scenario too.</remarks>
public sealed class ScenarioDirectory
{
    private ImmutableList<ScenarioRegistration> _scenarios = [];

    /// <summary>Makes a scenario known.</summary>
    /// <param name="scenario">The scenario's identity.</param>
    /// <param name="tenant">The tenant that it runs in.</param>
    /// <param name="ownsTenant">True when no other scenario uses the tenant.</param>
    public ScenarioRegistration Register(string scenario, string tenant, bool ownsTenant)
    {
        var registration = new ScenarioRegistration(scenario, tenant, ownsTenant);
        ImmutableInterlocked.Update(ref _scenarios, list => list.Add(registration));
        return registration;
    }

    /// <summary>Forgets the scenarios of a tenant.</summary>
    public void Forget(string tenant) =>
        ImmutableInterlocked.Update(ref _scenarios, list => list.RemoveAll(s => s.Tenant == tenant));

    /// <summary>The scenario that a call belongs to; null when it belongs to none, or to more than one could be meant.</summary>
    public string? Attribute(string tenant, Reading reading)
    {
        var here = Volatile.Read(ref _scenarios).Where(s => s.Tenant == tenant).ToArray();
        var found = here.LastOrDefault(s => s.OwnsTenant)
            ?? Only(here, s => s.HasPatient(reading))
            ?? Only(here, s => s.HasMessage(reading))
            ?? Only(here, s => s.HasClient(reading))
            ?? OnlyRunning(here);
        found?.WithMessages(reading.MessageKeys);
        return found?.Scenario;
    }

    /// <summary>The scenarios that a call to the tenant may belong to when nothing in it says which.</summary>
    public IReadOnlyList<string> Possible(string tenant) =>
        [.. Volatile.Read(ref _scenarios).Where(s => s.Tenant == tenant && (s.OwnsTenant || s.IsRunning)).Select(s => s.Scenario)];

    private static ScenarioRegistration? Only(ScenarioRegistration[] here, Func<ScenarioRegistration, bool> has)
    {
        var matches = here.Where(has).ToArray();
        return matches.Length == 1 ? matches[0] : OnlyRunning(matches);
    }

    private static ScenarioRegistration? OnlyRunning(ScenarioRegistration[] here) =>
        here.Where(s => s.IsRunning).ToArray() is [var only] ? only : null;
}
