using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Core.Results.Run;

/// <summary>Everything that a run says, as <c>run.json</c>: the report is made from this and the journal, by whoever wrote it.</summary>
public sealed record RunRecord
{
    /// <summary>The run's id, a GUID.</summary>
    public required string Id { get; init; }

    /// <summary>Version of this format.</summary>
    public int Format { get; init; } = 1;

    /// <summary>leverandør or beslutning.</summary>
    public required string Formal { get; init; }

    /// <summary>True when the built-in reference system was driven: no vendor's system.</summary>
    public required bool ReferenceSystem { get; init; }

    /// <summary>True when the system was used by hand while the simulators watched: findings, but no result is ever bestått and no gate is computed.</summary>
    public bool Observation { get; init; }

    /// <summary>The seeded defect or healthy variant that was on, if any.</summary>
    public string? DefectOrVariant { get; init; }

    /// <summary>What was selected, in bokmål; null when the whole declared profile was run.</summary>
    public string? Selection { get; init; }

    /// <summary>Ferdig, Avbrutt or Feil i testoppsettet.</summary>
    public required string Status { get; init; }

    /// <summary>When it started (UTC).</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended (UTC).</summary>
    public required DateTimeOffset EndedAt { get; init; }

    /// <summary>The seed that people and ids were drawn with.</summary>
    public required int Seed { get; init; }

    /// <summary>The gate and why; computed in Core, never in the report.</summary>
    public required GateRecord Gate { get; init; }

    /// <summary>The exit code that the command ended with (rules.md 2).</summary>
    public required int ExitCode { get; init; }

    /// <summary>What the system said of itself at the start.</summary>
    public required SystemDeclaration System { get; init; }

    /// <summary>The build that the system said at the end; differs when it was changed under way.</summary>
    public string? ByggTilSlutt { get; init; }

    /// <summary>Where and with what the run was made.</summary>
    public required EnvironmentRecord Environment { get; init; }

    /// <summary>The requirement sets.</summary>
    public required IReadOnlyList<Kravsett> Kravsett { get; init; }

    /// <summary>The criteria of the profile with their results, in the order of the features.</summary>
    public required IReadOnlyList<CriterionRecord> Criteria { get; init; }

    /// <summary>The criteria that were not selected: what nothing in this run says anything of.</summary>
    public IReadOnlyList<Criterion> Utelatt { get; init; } = [];

    /// <summary>The scenarios with their steps and evidence, in the order of the features.</summary>
    public required IReadOnlyList<ScenarioRecord> Scenarios { get; init; }

    /// <summary>The hazard catalogue.</summary>
    public required IReadOnlyList<Hazard> Hazards { get; init; }

    /// <summary>Every assumption of the requirement set, whether or not something in this run rests on it.</summary>
    public required IReadOnlyList<Antakelse> Antakelser { get; init; }

    /// <summary>Findings in traffic of no scenario («Trafikk utenfor scenario»).</summary>
    public IReadOnlyList<Finding> OutsideScenario { get; init; } = [];

    /// <summary>Findings against criteria outside the selection («Andre funn»).</summary>
    public IReadOnlyList<Finding> OtherFindings { get; init; } = [];

    /// <summary>What the run showed of each requirement to a HelseID client; empty when nothing called HelseID.</summary>
    public IReadOnlyList<HelseIdKontrollRecord> HelseIdKontroller { get; init; } = [];

    /// <summary>True when a control call or a user's mapping changed a simulator during the run.</summary>
    public bool SimulatorOverridden { get; init; }

    /// <summary>The tool's own faults, in bokmål.</summary>
    public IReadOnlyList<string> ToolFaults { get; init; } = [];
}
