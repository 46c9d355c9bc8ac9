using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class RetryPendingBindings
{
    [Given("a pending step")]
    public static void Pending() => throw new PendingStepException();
}
