using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class PendingBindings
{
    private bool _called;

    [Given("an implemented non-pending step")]
    public void Implemented() => _called = true;

    [Given("an implemented step that is skipped")]
    public void Skipped() => Assert.Fail("A step after a pending one is skipped: " + _called);

    [Given("an unimplemented pending step")]
    public static void Pending() => throw new PendingStepException();
}
