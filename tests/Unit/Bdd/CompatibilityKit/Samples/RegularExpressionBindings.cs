using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class RegularExpressionBindings
{
    [Given("^a (.*?)(?: and a (.*?))?(?: and a (.*?))?$")]
    public static void Vegetables(string first, string? second, string? third)
    {
        Assert.NotNull(first);
        Assert.True(second is not null || third is null);
    }
}
