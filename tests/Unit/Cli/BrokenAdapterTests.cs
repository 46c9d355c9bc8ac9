using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.ReferenceSystem.Hosting;
using AcceptanceHarness.Tests.Drivers.Carriers;

namespace AcceptanceHarness.Tests.Cli;

/// <summary>An adapter that answers outside the contract: never the tool's fault, and never the system's.</summary>
public sealed class BrokenAdapterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("adapter-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string Out => Path.Combine(_folder, "kjoring");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_scenario_that_it_cannot_begin_is_undecided()
    {
        var (exit, run) = await RunAsync(
            new StandInSystem { Plays = _ => throw new InvalidOperationException("ingen ledig økt") }, "AK-ERE-1-06");

        Assert.Equal(4, exit);
        Assert.Empty(run.ToolFaults);
        Assert.NotEmpty(run.Scenarios);
        Assert.All(run.Scenarios, s => Assert.Equal(Dom.IkkeAvgjort, s.Dom));
        Assert.All(run.Scenarios, s => Assert.Contains("fikk 500 fra adapteren: ingen ledig økt", s.Reason, StringComparison.Ordinal));
        Assert.All(run.Scenarios.SelectMany(s => s.Steps), s => Assert.Equal("hoppet over", s.Status));
    }

    [Theory]
    [InlineData(0, "Fagsystemet sier at det tar 0 scenarier samtidig, forventet minst 1. Rett «samtidige» i GET /v1/system.")]
    [InlineData(-3, "Fagsystemet sier at det tar -3 scenarier samtidig, forventet minst 1. Rett «samtidige» i GET /v1/system.")]
    public async Task A_system_that_takes_no_scenarios_is_a_wrong_setting(int samtidige, string said)
    {
        var system = new StandInSystem();
        await using var server = await ReferenceServer.StartAsync(
            new StandInSystem { Declaration = system.Declaration with { Samtidige = samtidige } }, 0, Cancel);

        var answer = await CommandAnswer.ToAsync("run", "--adapter", server.Address.ToString(), "--out", Out, "--id", "AK-ERE-1-06");

        Assert.Equal((2, said), (answer.ExitCode, answer.Error.Trim()));
    }

    private async Task<(int Exit, RunRecord Run)> RunAsync(StandInSystem system, params string[] ids)
    {
        await using var server = await ReferenceServer.StartAsync(system, 0, Cancel);
        var answer = await CommandAnswer.ToAsync(
            ["run", "--adapter", server.Address.ToString(), "--out", Out, .. ids.SelectMany(id => new[] { "--id", id })]);
        Assert.Equal("", answer.Error);
        return (answer.ExitCode, await RunRecordFile.ReadAsync(Out, Cancel));
    }
}
