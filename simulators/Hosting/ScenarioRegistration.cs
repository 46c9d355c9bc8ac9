using System.Collections.Concurrent;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>A scenario in the directory: what marks a call as its own.</summary>
public sealed class ScenarioRegistration
{
    private readonly ConcurrentDictionary<string, byte> _patients = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _messages = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, byte> _clients = new(StringComparer.Ordinal);
    private volatile bool _running = true;

    internal ScenarioRegistration(string scenario, string tenant, bool ownsTenant)
    {
        Scenario = scenario;
        Tenant = tenant;
        OwnsTenant = ownsTenant;
    }

    /// <summary>The scenario's identity.</summary>
    public string Scenario { get; }

    /// <summary>The tenant that it runs in.</summary>
    public string Tenant { get; }

    /// <summary>True when no other scenario uses the tenant.</summary>
    public bool OwnsTenant { get; }

    /// <summary>True until it has ended; calls that arrive later are still its own when a key says so.</summary>
    public bool IsRunning => _running;

    /// <summary>Adds patients, by person number or other id.</summary>
    public ScenarioRegistration WithPatients(params IEnumerable<string> ids) => Add(_patients, ids);

    /// <summary>Adds message, conversation or prescription ids.</summary>
    public ScenarioRegistration WithMessages(params IEnumerable<string> ids) => Add(_messages, ids);

    /// <summary>Adds callers: HPR numbers, HER-ids, client ids.</summary>
    public ScenarioRegistration WithClients(params IEnumerable<string> ids) => Add(_clients, ids);

    /// <summary>Says that the scenario has ended.</summary>
    public void End() => _running = false;

    internal bool HasPatient(Reading reading) => reading.PatientKeys.Any(_patients.ContainsKey);

    internal bool HasMessage(Reading reading) => reading.MessageKeys.Any(_messages.ContainsKey);

    internal bool HasClient(Reading reading) => reading.ClientKeys.Any(_clients.ContainsKey);

    private ScenarioRegistration Add(ConcurrentDictionary<string, byte> keys, IEnumerable<string> ids)
    {
        foreach (var id in ids.Where(i => i.Length > 0))
        {
            keys[id] = 0;
        }

        return this;
    }
}
