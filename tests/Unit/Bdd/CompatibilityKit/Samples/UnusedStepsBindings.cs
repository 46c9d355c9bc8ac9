using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class UnusedStepsBindings
{
    private bool _called;

    [Given("a step that is used")]
    public void Used() => _called = true;

    [Given("a step that is not used")]
    public void Unused() => Assert.Fail("No scenario has this step: " + _called);
}
