using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Faults;

public sealed class FaultPlanTests
{
    private static readonly Reading Reading = new()
    {
        Operation = "M1",
        PatientKeys = ["p1"],
        MessageKeys = ["ABC"],
        ClientKeys = ["k1"],
    };

    public static TheoryData<string, FaultTarget, bool> Targets => new()
    {
        { "patient", FaultTarget.ForPatient("p1"), true },
        { "other patient", FaultTarget.ForPatient("p2"), false },
        { "message, ids are case-blind", FaultTarget.ForMessage("abc"), true },
        { "other message", FaultTarget.ForMessage("abcd"), false },
        { "client", FaultTarget.ForClient("k1"), true },
        { "other client", FaultTarget.ForClient("K1"), false },
        { "service", FaultTarget.ForService("rf"), true },
        { "every service", FaultTarget.ForService(""), true },
        { "other service", FaultTarget.ForService("fest"), false },
        { "operation", FaultTarget.ForPatient("p1", "M5", "M1"), true },
        { "other operation", FaultTarget.ForPatient("p1", "M5"), false },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Touches_the_calls_that_its_target_says(string name, FaultTarget target, bool touches)
    {
        var plan = new FaultPlan();
        plan.Plan(new ResetsBeforeTakenIn(target));

        Assert.True(touches == plan.Take("rf", Reading) is not null, name);
    }

    [Fact]
    public void Is_used_up_after_its_number_of_times()
    {
        var plan = new FaultPlan();
        var planned = plan.Plan(new ResetsBeforeTakenIn(FaultTarget.ForPatient("p1") with { Times = 2 }));

        var taken = Enumerable.Range(0, 5).Count(_ => plan.Take("rf", Reading) is not null);

        Assert.Equal((2, 2, false), (taken, planned.Touched, planned.IsActive));
        Assert.Empty(plan.Active);
        Assert.Single(plan.All);
    }

    [Fact]
    public void Lasts_until_it_is_cleared_when_no_number_is_given()
    {
        var plan = new FaultPlan();
        plan.Plan(new ResetsBeforeTakenIn(FaultTarget.ForPatient("p1") with { Times = null }));

        Assert.All(Enumerable.Range(0, 20), _ => Assert.NotNull(plan.Take("rf", Reading)));
        plan.Clear();
        Assert.Null(plan.Take("rf", Reading));
    }
}
