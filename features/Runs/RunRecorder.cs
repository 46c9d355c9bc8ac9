using System.Collections.Concurrent;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Collects what the scenarios of a run recorded.</summary>
public sealed class RunRecorder
{
    private readonly ConcurrentQueue<ScenarioRecord> _scenarios = new();
    private readonly ConcurrentQueue<string> _toolFaults = new();

    public IReadOnlyList<ScenarioRecord> Scenarios => [.. _scenarios];

    public IReadOnlyList<string> ToolFaults => [.. _toolFaults];

    /// <summary>Ids of scenarios of which something was told by the system itself.</summary>
    public ConcurrentDictionary<string, bool> SelfReported { get; } = new();

    public void Add(ScenarioRecord scenario) => _scenarios.Enqueue(scenario);

    public void AddToolFault(string fault) => _toolFaults.Enqueue(fault);
}
