using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class RulesBindings
{
    private readonly Stack<string> _stock = [];
    private int _money;
    private string? _chocolate;

    [Given("the customer has {int} cents")]
    public void Money(int cents) => _money = cents;

    [Given("there are chocolate bars in stock")]
    public void Stocked() => _stock.Push("Mars");

    [Given("there are no chocolate bars in stock")]
    public void SoldOut() => _stock.Clear();

    [When("the customer tries to buy a {int} cent chocolate bar")]
    public void Buy(int price)
    {
        if (_money >= price)
        {
            _stock.TryPop(out _chocolate);
        }
    }

    [Then("the sale should not happen")]
    public void NotSold() => Assert.Null(_chocolate);

    [Then("the sale should happen")]
    public void Sold() => Assert.NotNull(_chocolate);
}
