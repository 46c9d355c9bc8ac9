using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class StackTracesBindings
{
    [When("a step throws an exception")]
    public static void Throw() => throw new InvalidOperationException("BOOM");
}
