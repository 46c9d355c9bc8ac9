using System.Collections.Concurrent;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Features.Runs;

/// <summary>Collects what the scenarios of a run recorded.</summary>
public sealed class RunRecorder
{
    private readonly ConcurrentQueue<ScenarioRecord> _scenarios = new();

    public IReadOnlyList<ScenarioRecord> Scenarios => [.. _scenarios];

    public void Add(ScenarioRecord scenario) => _scenarios.Enqueue(scenario);
}
