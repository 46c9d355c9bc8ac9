namespace AcceptanceHarness.Bdd;

/// <summary>Marks a step definition that observes (Så).</summary>
/// <param name="expression">A Cucumber expression or a regular expression.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ThenAttribute(string expression) : StepAttribute(StepDefinitionType.Then, expression);
