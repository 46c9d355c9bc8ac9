using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Reports.Resources;

namespace AcceptanceHarness.Reports.Model;

internal sealed class ReportModel
{
    public const int MostWithContent = 2_000;

    private readonly Dictionary<long, Exchange> _exchanges = [];
    private readonly Dictionary<string, int> _scenarioOrder = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> _homes = [];
    private readonly Dictionary<string, CriterionRecord> _criteria = new(StringComparer.Ordinal);
    private readonly ILookup<CriterionId, ScenarioRecord> _scenarios;
    private readonly ILookup<CriterionId, ScenarioRecord> _revealing;
    private readonly ILookup<string, Exchange> _shownAt;
    private readonly HashSet<long> _incriminated;

    public ReportModel(RunRecord run, IReadOnlyList<Exchange> exchanges, IReadOnlyList<JournalEvent> events)
    {
        Run = run;
        Events =
        [
            .. events.Where(e => e.Kind != JournalKinds.Effect).GroupBy(e => e.Text).Select(g => (g.Key, g.Count())),
        ];
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

        _scenarios = run.Scenarios.ToLookup(s => s.Criterion);
        _revealing = run.Scenarios
            .SelectMany(s => s.Findings.Where(f => f.Alvor == Alvor.Feil).Select(f => f.Criterion).Distinct(), (s, c) => (s, c))
            .ToLookup(pair => pair.c, pair => pair.s);
        _shownAt = _exchanges.Values.Where(e => _homes.ContainsKey(e.Number)).OrderBy(e => e.Number).ToLookup(e => _homes[e.Number]);
        _incriminated = [.. AllFindings().Where(f => f.Alvor == Alvor.Feil).SelectMany(f => f.Exchanges)];
    }

    public RunRecord Run { get; }

    public bool IsPartial => Run.Gate.Open is null;

    /// <summary>What a run without a gate is called.</summary>
    public string PartialWord => Run.Observation ? ReportText.Observation : ReportText.Partial;

    /// <summary>The class of a failure, and whether a clinician has confirmed the severities behind it (rules.md 1).</summary>
    public string ClassOf(CriterionRecord criterion) => Say.With(
        Run.Hazards.Any(h => criterion.Criterion.Farer.Contains(h.Id) && h.KliniskBekreftet == "nei")
            ? ReportText.ClassUnconfirmed
            : ReportText.ClassName,
        criterion.Feilklasse ?? "");

    /// <summary>What failed and keeps the gate closed, the worst first.</summary>
    public IReadOnlyList<CriterionRecord> Failed =>
        [.. Blocking.Where(c => c.Dom is Dom.IkkeBestatt or Dom.FeilITestverktoy)];

    /// <summary>What keeps the gate closed because nothing is decided yet.</summary>
    public IReadOnlyList<CriterionRecord> Undecided => [.. Blocking.Except(Failed)];

    /// <summary>What keeps the gate closed, as Core says it.</summary>
    public IReadOnlyList<CriterionRecord> Blocking => [.. Gate.Blocking(Run.Criteria)];

    /// <summary>What happened at the simulators and is no exchange, each text once with how many times; what an answer leads to is no event of its own.</summary>
    public IReadOnlyList<(string Text, int Times)> Events { get; }

    public IReadOnlyList<Exchange> OutsideExchanges =>
        [.. _exchanges.Values.Where(e => !_homes.ContainsKey(e.Number)).OrderBy(e => e.Number)];

    public CriterionRecord? Criterion(string id) => _criteria.GetValueOrDefault(id);

    public Exchange? Exchange(long number) => _exchanges.GetValueOrDefault(number);

    /// <summary>Whether the exchange's content is drawn: always when a finding rests on it, else while the report can bear it.</summary>
    public bool ShowsContent(Exchange exchange) => _exchanges.Count <= MostWithContent || IsIncriminated(exchange.Number);

    public bool IsIncriminated(long number) => _incriminated.Contains(number);

    public string? ScenarioAnchor(string id) =>
        _scenarioOrder.TryGetValue(id, out var order) ? Anchor.Scenario(order) : null;

    public IReadOnlyList<ScenarioRecord> ScenariosOf(CriterionRecord criterion) =>
        [.. _scenarios[criterion.Criterion.Id]];

    /// <summary>The scenarios that made the criterion fail: its own that did, and others whose traffic revealed a finding against it.</summary>
    public IReadOnlyList<ScenarioRecord> Revealing(CriterionRecord criterion) =>
    [
        .. _scenarios[criterion.Criterion.Id].Where(s => s.Dom == criterion.Dom && s.Dom != Dom.Bestatt)
            .Concat(_revealing[criterion.Criterion.Id])
            .Distinct(),
    ];

    /// <summary>The exchanges to draw under a scenario: those that no earlier scenario already shows.</summary>
    public IReadOnlyList<Exchange> ExchangesAt(ScenarioRecord scenario) =>
        [.. _shownAt[scenario.Id]];

    /// <summary>Every finding of the run once, however many places of the record hold it.</summary>
    public IReadOnlyList<Finding> AllFindings() =>
    [
        .. Run.Criteria.SelectMany(c => c.Findings)
            .Concat(Run.Scenarios.SelectMany(s => s.Findings))
            .Concat(Run.OutsideScenario)
            .Concat(Run.OtherFindings)
            .DistinctBy(f => (f.Criterion, f.Check, f.Sentence, f.Expected, f.Received, string.Join(',', f.Exchanges))),
    ];

    public IReadOnlyList<CriterionRecord> Covering(Kravsett set, Krav krav) => [.. Run.Criteria.Where(c => Answers(c.Criterion, set, krav))];

    /// <summary>The criteria that answer the requirement and are not in the run.</summary>
    public IReadOnlyList<Criterion> LeftOut(Kravsett set, Krav krav) => [.. Run.Utelatt.Where(c => Answers(c, set, krav))];

    private static bool Answers(Criterion criterion, Kravsett set, Krav krav) => criterion.Krav.Contains($"{set.Id}/{krav.Id}", StringComparer.Ordinal);
}
