using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class MinimalBindings
{
    [Given("I have {int} cukes in my belly")]
    public static void Cukes(int count) => Assert.Equal(42, count);
}
