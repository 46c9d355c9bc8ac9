using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class DocStringsBindings
{
    [Given("a doc string:")]
    public static void Text(string text) => Assert.NotEmpty(text);
}
