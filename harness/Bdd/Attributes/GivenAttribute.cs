namespace AcceptanceHarness.Bdd;

/// <summary>Marks a step definition that sets the world (Gitt).</summary>
/// <param name="expression">A Cucumber expression or a regular expression.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class GivenAttribute(string expression) : StepAttribute(StepDefinitionType.Given, expression);
