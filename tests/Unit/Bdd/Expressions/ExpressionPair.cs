namespace AcceptanceHarness.Tests.Bdd.Expressions;

internal sealed record ExpressionPair(string Expression, string Text);
