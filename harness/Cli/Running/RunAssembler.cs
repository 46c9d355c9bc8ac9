using AcceptanceHarness.Cli.Commands;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Cli.Running;

/// <summary>Puts what a run recorded together into run.json's record: results, classes, gate and exit code.</summary>
internal sealed class RunAssembler(CriteriaRegister register, RunOptions options, IReadOnlyList<Criterion> selected)
{
    public RunRecord Assemble(RunFrame frame, IReadOnlyList<ScenarioRecord> scenarios, IReadOnlyList<Exchange> exchanges)
    {
        // The reference system behind an adapter is still no vendor's system.
        var reference = (options.UsesReferenceSystem && !options.Observation) || frame.System.Referansesystem;
        var partial = reference || options.Selection is not null || options.Defect is not null || options.Observation;
        var results = new CriterionResults(register.Registers, options.Formal, partial);
        var outside = exchanges.Where(e => e.Scenario is null).SelectMany(e => e.Findings).ToList();
        var all = scenarios.SelectMany(s => s.Findings).Concat(outside).ToList();
        var criteria = selected.Select(c => results.Of(
            c,
            [.. scenarios.Where(s => s.Criterion == c.Id)],
            [.. all.Where(f => f.Criterion == c.Id).Distinct()])).ToList();
        var ids = selected.Select(c => c.Id).ToHashSet();
        var other = all.Where(f => !ids.Contains(f.Criterion)).Distinct().ToList();
        var toolFaults = frame.ToolFaults.Distinct().ToList();
        var end = RunEnd.Of(frame.Status, toolFaults);
        return new RunRecord
        {
            Id = frame.Id,
            Formal = options.Formal,
            ReferenceSystem = reference,
            DefectOrVariant = options.Defect ?? options.Variant ?? (options.ReferenceHasFixedCast ? "fast-rollebesetning" : null),
            Selection = options.Selection,
            Status = frame.Status,
            StartedAt = frame.StartedAt,
            EndedAt = frame.EndedAt,
            Seed = options.Seed,
            Observation = options.Observation,
            Gate = options.Observation ? Gate.Observation : Gate.Compute(criteria, other, end, partial),
            ExitCode = options.Observation
                ? (toolFaults.Count > 0 ? ExitCodes.ToolFault : ExitCodes.Held)
                : Gate.ExitCode(criteria, other, end),
            System = frame.System,
            ByggTilSlutt = frame.BuildAtEnd,
            Environment = frame.Environment,
            Kravsett = register.Registers.Kravsett,
            Criteria = criteria,
            Utelatt = [.. register.Criteria.Where(c => !ids.Contains(c.Id))],
            Scenarios = scenarios,
            Hazards = register.Registers.Hazards,
            Antakelser = register.Registers.Antakelser,
            OutsideScenario = outside,
            OtherFindings = other.Except(outside).ToList(),
            HelseIdKontroller = [.. Kontroller(exchanges).Select(k => k.MedKriterium(criteria))],
            SimulatorOverridden = frame.Events.Any(e => e.Kind == JournalKinds.ControlCall),
            ToolFaults = toolFaults,
        };
    }

    /// <summary>The check list of a HelseID client; empty when nothing called HelseID, so that silence never looks like a list of what was tried.</summary>
    private static IReadOnlyList<HelseIdKontrollRecord> Kontroller(IReadOnlyList<Exchange> exchanges) => exchanges.Any(HelseIdTrafikk.Angar)
        ? [.. HelseIdKontrolliste.Resultat(exchanges).Select(HelseIdKontrollRecord.Av)]
        : [];
}
