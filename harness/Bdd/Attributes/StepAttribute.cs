namespace AcceptanceHarness.Bdd;

/// <summary>Binds a method to the steps that an expression matches.</summary>
/// <remarks>
/// The expression is a regular expression when it begins with ^, ends with $ or holds what only a regular expression
/// would, and a Cucumber expression otherwise.
/// </remarks>
/// <param name="type">The kind of step, or null for any.</param>
/// <param name="expression">A Cucumber expression or a regular expression.</param>
public abstract class StepAttribute(StepDefinitionType? type, string expression) : Attribute
{
    /// <summary>The expression as written.</summary>
    public string Expression { get; } = expression;

    internal StepDefinitionType? Type { get; } = type;
}
