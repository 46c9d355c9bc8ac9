using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Tests.Drivers.Carriers;
using AcceptanceHarness.Tests.Reports.Fixtures;

namespace AcceptanceHarness.Tests.Cli;

public sealed class RunAssemblerTests
{
    [Theory]
    [InlineData(JournalKinds.ControlCall, true)]
    [InlineData(JournalKinds.BadRequest, false)]
    public void A_control_call_makes_the_run_one_that_was_overridden(string kind, bool overridden)
    {
        var run = Assemble(Frame() with { Events = [new JournalEvent(kind, "", null, "Hendelse", new Dictionary<string, string>())] });

        Assert.Equal(overridden, run.SimulatorOverridden);
    }

    [Fact]
    public void A_fault_of_the_tool_is_said_in_gate_and_exit_code()
    {
        var run = Assemble(Frame() with { ToolFaults = ["dommeren falt"] });

        Assert.Equal((false, 3), (run.Gate.Open, run.ExitCode));
    }

    private static RunRecord Assemble(RunFrame frame) =>
        new RunAssembler(CriteriaRegister.Load(), new RunOptions { Adapter = new Uri("http://127.0.0.1:1") }, []).Assemble(frame, [], []);

    private static RunFrame Frame() => new()
    {
        Id = "7d9f3c52-4b1e-4a53-9e0c-2f6f0c8b1a11",
        Status = RunEnd.Finished,
        StartedAt = DateTimeOffset.UnixEpoch,
        EndedAt = DateTimeOffset.UnixEpoch,
        System = new StandInSystem().Declaration,
        Environment = ReportFixtures.Empty().Run.Environment,
    };
}
