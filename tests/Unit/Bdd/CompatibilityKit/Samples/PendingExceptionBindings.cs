using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class PendingExceptionBindings
{
    [Given("an unimplemented pending step")]
    public static void Pending() => throw new PendingStepException("TODO");
}
