using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class UndefinedBindings
{
    private bool _called;

    [Given("an implemented step")]
    public void Implemented() => _called = true;

    [Given("a step that will be skipped")]
    public void Skipped() => Assert.Fail("A step after one without a step definition is skipped: " + _called);
}
