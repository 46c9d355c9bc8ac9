using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class GlobalHooksAfterallErrorBindings
{
    private static int _calls;

    [BeforeTestRun(Order = 1)]
    public static void First() => _calls++;

    [BeforeTestRun(Order = 2)]
    public static void Second() => _calls++;

    [When("a step passes")]
    public static void Pass() => Assert.True(_calls >= 2);

    [AfterTestRun(Order = 3)]
    public static void Before() => _calls++;

    [AfterTestRun(Order = 2)]
    public static void Wrong() => throw new InvalidOperationException("AfterAll hook went wrong");

    [AfterTestRun(Order = 1)]
    public static void After() => _calls++;
}
