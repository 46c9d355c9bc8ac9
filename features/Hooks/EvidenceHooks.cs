using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Features.Hooks;

/// <summary>Writes down what each step saw and, at the end, what the whole scenario is worth.</summary>
[Binding]
public sealed class EvidenceHooks(ScenarioContext context, FeatureContext feature, Scene scene, Observer observer, AcceptanceEnvironment environment)
{
    private readonly List<StepRecord> _steps = [];

    [AfterStep]
    public void RecordStep()
    {
        var step = context.StepContext!.StepInfo;
        _steps.Add(new StepRecord
        {
            Keyword = Keyword(step.StepDefinitionType.ToString()),
            Text = step.Text,
            Status = context.TestError switch { null => "utført", NotRelevantException => "ikke relevant", _ => "feilet" },
            Observations = observer.TakeStep(),
            Error = context.TestError?.Message,
        });
    }

    [AfterScenario(Order = 100)]
    public async Task RecordScenarioAsync()
    {
        await environment.EndAsync(scene, CancellationToken.None);
        var record = Record();
        environment.Recorder.Add(record);
        if (context.TestError is not null)
        {
            return;
        }

        // A finding fails its own criterion, whichever scenario revealed it: the test that revealed it must not be green.
        if (record.Findings.FirstOrDefault(f => f.Alvor == Alvor.Feil) is { } broken)
        {
            throw new CriterionNotMetException(broken);
        }

        if (record.Dom != Dom.Bestatt)
        {
            throw record.Dom == Dom.IkkeRelevant ? new NotRelevantException(record.Reason) : new NotDecidedException(record.Reason);
        }
    }

    private ScenarioRecord Record()
    {
        var exchanges = scene.Exchanges;
        var faults = environment.Host.ToolFaultsOf(scene.Id);
        var findings = exchanges.Where(e => faults.All(f => e.Number < f.Exchange)).SelectMany(e => e.Findings).ToList();
        var (dom, reason, own) = ScenarioOutcome.Of(
            new ScenarioEvidence(scene.Criterion, context.TestError, observer.Count, findings) { ToolFaults = faults, Utenfor = scene.Utenfor, Ukontrollert = Ukontrollert(exchanges) });
        return new ScenarioRecord
        {
            Id = scene.Id,
            Criterion = scene.Criterion,
            Title = context.ScenarioInfo.Title,
            Feature = feature.FeatureInfo.Title,
            Shows = ShownDelkrav.In(context.ScenarioInfo.Tags),
            Dom = dom,
            Reason = reason,
            Steps = _steps,
            Findings = own is null ? findings : [.. findings, own],
            Exchanges = exchanges.Select(e => e.Number).ToList(),
            Faults = scene.Faults,
            Suspended = exchanges.SelectMany(e => e.Faults)
                .SelectMany(f => f.Suspends.Select(s => $"{s}: {f.Description}")).Distinct().ToList(),
            StartedAt = scene.StartedAt,
            Duration = environment.Now - scene.StartedAt,
        };
    }

    private static string? Ukontrollert(IReadOnlyList<Exchange> exchanges) =>
        exchanges.FirstOrDefault(e => e.Facts.ContainsKey(EvidenceFacts.Unscreened)) is { } unscreened
            ? FormattableString.Invariant($"Utveksling {unscreened.Number} pakker ut til mer enn 40 MB og kunne ikke kontrolleres for ekte personnumre, ")
                + "så innholdet er ikke lagret. Send mindre vedlegg eller færre av dem, og kjør scenariet på nytt."
            : null;

    private static string Keyword(string kind) => kind switch
    {
        "Given" => "Gitt",
        "When" => "Når",
        _ => "Så",
    };
}
