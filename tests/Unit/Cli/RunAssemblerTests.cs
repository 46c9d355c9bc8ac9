using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Core.Checks.HelseId;
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

    [Fact]
    public void Traffic_to_helseid_gives_the_check_list_in_a_run_and_in_an_observation()
    {
        var call = Exchanges.Token(7);

        var run = Assemble(Frame(), call);
        var observed = new RunAssembler(CriteriaRegister.Load(), new RunOptions { Observation = true }, []).Assemble(Frame(), [], [call]);

        Assert.Equal(HelseIdKontrolliste.Alle.Select(k => k.Nummer), run.HelseIdKontroller.Select(k => k.Nummer));
        Assert.Equal(run.HelseIdKontroller.Count, observed.HelseIdKontroller.Count);
    }

    [Fact]
    public void Without_traffic_to_helseid_there_is_no_list()
    {
        Assert.Empty(Assemble(Frame(), Exchanges.Prescription(1, "s1")).HelseIdKontroller);
    }

    private static RunRecord Assemble(RunFrame frame, params Exchange[] exchanges) =>
        new RunAssembler(CriteriaRegister.Load(), new RunOptions { Adapter = new Uri("http://127.0.0.1:1") }, []).Assemble(frame, [], exchanges);

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
