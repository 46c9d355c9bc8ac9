using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class UnknownParameterTypeBindings
{
    [Given("{airport} is closed because of a strike")]
    public static void Closed(string airport) => Assert.Fail("Nobody said what an airport is: " + airport);
}
