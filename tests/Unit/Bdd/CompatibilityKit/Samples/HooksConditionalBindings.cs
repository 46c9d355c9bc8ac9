using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class HooksConditionalBindings
{
    private int _calls;

    [BeforeScenario("passing-hook")]
    public async Task BeginAsync()
    {
        await Task.Yield();
        _calls++;
    }

    [BeforeScenario("fail-before")]
    public static void BeginWrong() => throw new InvalidOperationException("Exception in conditional hook");

    [When("a step passes")]
    public void Pass() => _calls++;

    [AfterScenario("fail-after")]
    public static void EndWrong() => throw new InvalidOperationException("Exception in conditional hook");

    [AfterScenario("passing-hook")]
    public async Task EndAsync()
    {
        await Task.Yield();
        Assert.Equal(2, _calls);
    }
}
