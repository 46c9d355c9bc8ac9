using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class HooksBindings
{
    private bool _begun;

    [BeforeScenario]
    public void Begin() => _begun = true;

    [When("a step passes")]
    public void Pass() => Assert.True(_begun);

    [When("a step fails")]
    public static void Fail() => throw new InvalidOperationException("Exception in step");

    [AfterScenario]
    public void End() => Assert.True(_begun);
}
