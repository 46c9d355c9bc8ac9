namespace AcceptanceHarness.Tests.Cli;

/// <summary>Ctrl-C outside a run of scenarios, and ports that cannot be used: said in bokmål, never a crash.</summary>
public sealed class InterruptedCommandTests
{
    [Fact]
    public async Task An_interrupted_selftest_says_so_and_decides_nothing()
    {
        var answer = await CommandAnswer.UntilAsync(new CancellationToken(canceled: true), "selftest");

        Assert.Equal(4, answer.ExitCode);
        Assert.Equal("Avbrutt før det var ferdig. Ingenting er avgjort; kjør på nytt.", answer.Error.Trim());
    }

    [Theory]
    [InlineData("simulators --port 70000", "Porten 70000 for reseptformidleren kan ikke brukes (forventet 0 til 65535).")]
    [InlineData("simulators --control-port 70000", "Porten 70000 for styring (--control-port) kan ikke brukes (forventet 0 til 65535).")]
    [InlineData("simulators --control-token kort", "Forventet et styringstoken (--control-token) på minst 8 tegn.")]
    [InlineData("reference --port 70000", "Porten 70000 for referansesystemet (--port) kan ikke brukes (forventet 0 til 65535).")]
    public async Task A_listener_that_cannot_be_opened_ends_in_2_and_names_its_setting(string words, string named)
    {
        var answer = await CommandAnswer.ToAsync(words.Split(' '));

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(named, answer.Error, StringComparison.Ordinal);
    }
}
