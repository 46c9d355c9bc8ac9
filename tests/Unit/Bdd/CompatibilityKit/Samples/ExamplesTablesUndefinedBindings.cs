using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class ExamplesTablesUndefinedBindings
{
    private int _count;

    [Given("there are {int} cucumbers")]
    public void Cucumbers(int count) => _count = count;

    [When("I eat {int} cucumbers")]
    public void Eat(int count) => _count -= count;

    [Then("I should have {int} cucumbers")]
    public void Left(int count) => Assert.Equal(count, _count);
}
