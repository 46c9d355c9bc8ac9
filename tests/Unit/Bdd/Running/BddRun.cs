using AcceptanceHarness.Bdd.Running;

namespace AcceptanceHarness.Tests.Bdd.Running;

/// <summary>Runs a feature text with some bindings.</summary>
internal static class BddRun
{
    public static FeatureRunOptions Of(string feature, params Type[] bindings) => new()
    {
        Features = [new FeatureDocument("features/prove.feature", "# language: no\n" + feature)],
        Bindings = bindings,
    };

    /// <summary>Runs it; the trace collects what the bindings say.</summary>
    public static async Task<RunOutcome> RunAsync(this FeatureRunOptions options, Trace? trace = null)
    {
        trace ??= new Trace();
        var run = new FeatureRun(options with { Register = container => container.RegisterInstanceAs(trace) });
        return await run.RunAsync(TestContext.Current.CancellationToken);
    }

    public static ScenarioOutcome Only(this RunOutcome outcome) => Assert.Single(outcome.Scenarios);
}
