using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class GlobalHooksBeforeallErrorBindings
{
    private static int _calls;

    [BeforeTestRun(Order = 1)]
    public static void First() => _calls++;

    [BeforeTestRun(Order = 2)]
    public static void Wrong() => throw new InvalidOperationException("BeforeAll hook went wrong");

    [BeforeTestRun(Order = 3)]
    public static void Third() => _calls++;

    [When("a step passes")]
    public static void Pass() => Assert.Fail("No scenario runs when a hook before the run has failed.");

    [AfterTestRun(Order = 2)]
    public static void NextToLast() => _calls++;

    [AfterTestRun(Order = 1)]
    public static void Last() => _calls++;
}
