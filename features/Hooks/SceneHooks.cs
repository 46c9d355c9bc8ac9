using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Runs;

namespace AcceptanceHarness.Features.Hooks;

/// <summary>Starts the environment once, and gives each scenario its own room in it.</summary>
[Binding]
public sealed class SceneHooks(IObjectContainer container, ScenarioContext context, AcceptanceEnvironment environment)
{
    private IDisposable? _lease;

    [BeforeTestRun]
    public static async Task StartAsync(IObjectContainer testRun)
    {
        // A run from the command line brings its own environment; a test run starts one for the reference system.
        if (!testRun.IsRegistered<AcceptanceEnvironment>())
        {
            testRun.RegisterInstanceAs(await AcceptanceEnvironment.StartAsync(new AcceptanceSettings(), CancellationToken.None));
        }
    }

    [AfterTestRun]
    public static async Task StopAsync(AcceptanceEnvironment environment)
    {
        if (environment.Settings.EndsWithTestRun)
        {
            await environment.DisposeAsync();
        }
    }

    [BeforeScenario(Order = 0)]
    public async Task TakeLeaseAsync() =>
        _lease = await environment.Lease.TakeAsync(
            environment.KreverAlenegang(context.ScenarioInfo.CombinedTags), CancellationToken.None);

    [BeforeScenario(Order = 10)]
    public async Task BeginAsync()
    {
        var criterion = CriterionId.Parse(context.ScenarioInfo.CombinedTags.First(t => CriterionId.TryParse(t, out _)));
        var scene = environment.Open(criterion, ScenarioIdentity.Of(criterion, context.ScenarioInfo), context.ScenarioInfo.Title, Gjelder.Meldinger(context.ScenarioInfo.CombinedTags));

        // Known before anyone outside is asked: a system that refuses to begin has its scenario recorded and ended too.
        container.RegisterInstanceAs(scene);
        scene.Utenfor = Gjelder.Utenfor(context.ScenarioInfo.CombinedTags, environment.Declaration);
        if (scene.Utenfor is { } utenfor && !environment.ProverLikevel(utenfor))
        {
            throw new NotRelevantException(utenfor.Grunn);
        }

        await environment.BeginAsync(scene);
    }

    [AfterScenario(Order = 1000)]
    public void GiveLeaseBack() => _lease?.Dispose();
}
