namespace AcceptanceHarness.Bdd;

/// <summary>Marks a step definition that acts (Når).</summary>
/// <param name="expression">A Cucumber expression or a regular expression.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class WhenAttribute(string expression) : StepAttribute(StepDefinitionType.When, expression);
