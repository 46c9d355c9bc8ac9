using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class AmbiguousBindings
{
    [StepDefinition("^a (.*?) with (.*?)$")]
    public static void First(string what, string how) => Assert.NotEqual(what, how);

    [StepDefinition("^a step with (.*?)$")]
    public static void Second(string how) => Assert.NotNull(how);
}
