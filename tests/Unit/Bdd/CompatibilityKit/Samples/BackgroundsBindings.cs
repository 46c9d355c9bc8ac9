using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class BackgroundsBindings
{
    private string? _order;

    [Given("an order for {string}")]
    public void Order(string what) => _order = what;

    [When("an action")]
    public void Act() => Assert.NotNull(_order);

    [Then("an outcome")]
    public void Observe() => Assert.NotNull(_order);
}
