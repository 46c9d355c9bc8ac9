using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class ParameterTypesBindings
{
    [StepArgumentTransformation("([A-Z]{3})-([A-Z]{3})", Name = "flight")]
    public static Flight Flight(string from, string to) => new(from, to);

    [Given("{flight} has been delayed")]
    public static void Delay(Flight flight) => Assert.Equal(new Flight("LHR", "CDG"), flight);
}
