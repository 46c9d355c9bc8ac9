using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class RetryAmbiguousBindings
{
    [Given("an ambiguous step")]
    public static void First() => Assert.Fail("Neither of two is called.");

    [Given("an ambiguous step")]
    public static void Second() => Assert.Fail("Neither of two is called.");
}
