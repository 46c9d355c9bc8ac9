using AcceptanceHarness.Bdd.Bindings;

namespace AcceptanceHarness.Tests.Bdd.Bindings;

public sealed class ExpressionKindTests
{
    [Theory]
    [InlineData("legen åpner pasienten", true)]
    [InlineData("legen åpner {int} resept(er)", true)]
    [InlineData("legen åpner (\\d+) {word}", true)]
    [InlineData("^legen åpner pasienten", false)]
    [InlineData("legen åpner pasienten$", false)]
    [InlineData("legen åpner (.*)", false)]
    [InlineData("legen åpner ([a-z]+) nå", false)]
    [InlineData("kode 1\\.2", false)]
    [InlineData("\\d+ resepter", false)]
    public void Is_told_by_what_only_a_regular_expression_holds(string expression, bool isCucumber)
    {
        Assert.Equal(isCucumber, ExpressionKind.IsCucumber(expression));
    }
}
