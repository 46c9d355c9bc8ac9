using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Reports.Model;

internal sealed class ReportModel
{
    private readonly Dictionary<long, Exchange> _exchanges = [];
    private readonly Dictionary<string, int> _scenarioOrder = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> _homes = [];
    private readonly Dictionary<string, CriterionRecord> _criteria = new(StringComparer.Ordinal);
    private readonly HashSet<long> _incriminated;

    public ReportModel(RunRecord run, IReadOnlyList<Exchange> exchanges)
    {
        Run = run;
        foreach (var exchange in exchanges)
        {
            _exchanges[exchange.Number] = exchange;
        }

        foreach (var scenario in run.Scenarios)
        {
            _scenarioOrder.TryAdd(scenario.Id, _scenarioOrder.Count + 1);
            foreach (var number in scenario.Exchanges)
            {
                _homes.TryAdd(number, scenario.Id);
            }
        }

        foreach (var exchange in exchanges.Where(e => e.Scenario is not null && _scenarioOrder.ContainsKey(e.Scenario)))
        {
            _homes.TryAdd(exchange.Number, exchange.Scenario!);
        }

        foreach (var criterion in run.Criteria)
        {
            _criteria.TryAdd(criterion.Criterion.Id.Value, criterion);
        }

        _incriminated = [.. AllFindings().Where(f => f.Alvor == Alvor.Feil).SelectMany(f => f.Exchanges)];
    }

    public RunRecord Run { get; }

    public bool IsPartial => Run.Gate.Open is null;

    public bool IsVendorRun => !Run.ReferenceSystem;

    /// <summary>What keeps the gate closed, the worst first; then whatever else failed and blocks.</summary>
    public IReadOnlyList<CriterionRecord> Blocking =>
    [
        .. Run.Gate.Blocking.Select(Criterion).OfType<CriterionRecord>()
            .Concat(Run.Criteria.Where(Blocks).OrderBy(c => c.Feilklasse ?? "Z", StringComparer.Ordinal))
            .DistinctBy(c => c.Criterion.Id),
    ];

    public IReadOnlyList<Exchange> OutsideExchanges =>
        [.. _exchanges.Values.Where(e => !_homes.ContainsKey(e.Number)).OrderBy(e => e.Number)];

    public CriterionRecord? Criterion(string id) => _criteria.GetValueOrDefault(id);

    public Exchange? Exchange(long number) => _exchanges.GetValueOrDefault(number);

    public bool IsIncriminated(long number) => _incriminated.Contains(number);

    public string? ScenarioAnchor(string id) =>
        _scenarioOrder.TryGetValue(id, out var order) ? Anchor.Scenario(order) : null;

    public ScenarioRecord? Scenario(string id) => Run.Scenarios.FirstOrDefault(s => s.Id == id);

    public IReadOnlyList<ScenarioRecord> ScenariosOf(CriterionRecord criterion) =>
    [
        .. Run.Scenarios.Where(s => s.Criterion == criterion.Criterion.Id),
    ];

    /// <summary>The scenarios that made the criterion fail: its own that did, and others whose traffic revealed a finding against it.</summary>
    public IReadOnlyList<ScenarioRecord> Revealing(CriterionRecord criterion) =>
    [
        .. Run.Scenarios.Where(s =>
            (s.Criterion == criterion.Criterion.Id && s.Dom == criterion.Dom) ||
            s.Findings.Any(f => f.Criterion == criterion.Criterion.Id && f.Alvor == Alvor.Feil)),
    ];

    /// <summary>The exchanges to draw under a scenario: those that no earlier scenario already shows.</summary>
    public IReadOnlyList<Exchange> ExchangesAt(ScenarioRecord scenario) =>
        [.. _homes.Where(h => h.Value == scenario.Id).Select(h => Exchange(h.Key)).OfType<Exchange>().OrderBy(e => e.Number)];

    public IReadOnlyList<Finding> AllFindings() =>
    [
        .. Run.Criteria.SelectMany(c => c.Findings)
            .Concat(Run.Scenarios.SelectMany(s => s.Findings))
            .Concat(Run.OutsideScenario)
            .Concat(Run.OtherFindings),
    ];

    public IReadOnlyList<CriterionRecord> Covering(Kravsett set, Krav krav) =>
        [.. Run.Criteria.Where(c => c.Criterion.Krav.Contains($"{set.Id}/{krav.Id}", StringComparer.Ordinal))];

    private static bool Blocks(CriterionRecord criterion) =>
        criterion.Dom == Dom.IkkeBestatt && criterion.Sperrer != "aldri";
}
