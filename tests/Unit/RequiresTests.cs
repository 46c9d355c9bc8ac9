namespace AcceptanceHarness.Tests;

public sealed class RequiresTests
{
    [Fact]
    public void Refuses_a_need_it_does_not_know()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Surroundings.Has("java"));

        Assert.StartsWith("Expected chromium, curl, node, npm, python3 or standards.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Requires("node")]
    public void Runs_only_where_the_need_is_met() => Assert.NotNull(Surroundings.OnPath("node"));
}
