using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Benchmarks;

/// <summary>Steps that do nothing.</summary>
[Binding]
public sealed class EmptySteps
{
    [Given("et tomt steg")]
    public static void Gitt()
    {
    }

    [When("et tomt steg til")]
    public static void Nar()
    {
    }

    [Then("er {int} et tall")]
    public static void Sa(int tall) => _ = tall;
}
