using AcceptanceHarness.Bdd.Bindings;
using Io.Cucumber.Messages.Types;

namespace AcceptanceHarness.Bdd.Running;

/// <summary>A step, what it means, and every step definition that matches it.</summary>
internal sealed record PlannedStep(
    string TestStepId, PickleStep Step, string Text, StepDefinitionType Type, IReadOnlyList<StepMatch> Matches);
