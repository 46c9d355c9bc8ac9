using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.CompatibilityKit.Samples;

[Binding]
public sealed class HooksUndefinedBindings
{
    private bool _begun;

    [BeforeScenario]
    public void Begin() => _begun = true;

    [AfterScenario]
    public void End() => Assert.True(_begun);
}
