using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class MultipleFeaturesBindings
{
    [Given("an order for {string}")]
    public static void Order(string what) => Assert.NotEmpty(what);
}
