using Io.Cucumber.Messages.Types;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>A feature file, its tree and its scenarios.</summary>
internal sealed record ReadFeature(
    FeatureDocument Document, GherkinDocument Tree, IReadOnlyList<ScenarioPlan> Scenarios);
