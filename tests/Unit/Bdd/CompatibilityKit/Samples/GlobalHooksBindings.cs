using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class GlobalHooksBindings
{
    private static int _before;
    private static int _after;

    [BeforeTestRun(Order = 1)]
    public static void First() => _before++;

    [BeforeTestRun(Order = 2)]
    public static void Second() => _before++;

    [When("a step passes")]
    public static void Pass() => Assert.True(_before >= 2);

    [When("a step fails")]
    public static void Fail() => throw new InvalidOperationException("Exception in step");

    [AfterTestRun(Order = 2)]
    public static void NextToLast() => _after++;

    [AfterTestRun(Order = 1)]
    public static void Last() => _after++;
}
