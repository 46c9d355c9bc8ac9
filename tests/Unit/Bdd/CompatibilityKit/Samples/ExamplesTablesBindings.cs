using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class ExamplesTablesBindings
{
    private int _count;
    private int _friends;

    [Given("there are {int} cucumbers")]
    public void Cucumbers(int count) => _count = count;

    [Given("there are {int} friends")]
    public void Friends(int count) => _friends = count;

    [When("I eat {int} cucumbers")]
    public void Eat(int count) => _count -= count;

    [Then("I should have {int} cucumbers")]
    public void Left(int count) => Assert.Equal(count, _count);

    [Then("each person can eat {int} cucumbers")]
    public void Share(int count) => Assert.Equal(count, _count / (1 + _friends));
}
