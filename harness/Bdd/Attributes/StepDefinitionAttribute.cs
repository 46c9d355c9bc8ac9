namespace AcceptanceHarness.Bdd;

/// <summary>Marks a step definition that serves as Gitt, Når and Så alike.</summary>
/// <param name="expression">A Cucumber expression or a regular expression.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class StepDefinitionAttribute(string expression) : StepAttribute(null, expression);
