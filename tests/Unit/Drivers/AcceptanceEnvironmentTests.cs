using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Drivers;

public sealed class AcceptanceEnvironmentTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fixed_cast_belongs_to_the_scenario_that_runs_and_no_longer_to_those_that_have_ended()
    {
        ScenarioCast? cast = null;
        var system = new StandInSystem { Plays = offered => new ScenarioReply(cast ??= offered) };
        await using var environment = await AcceptanceEnvironment.StartAsync(new AcceptanceSettings { Person = _ => system }, Cancel);
        var first = await BegunAsync(environment, "første");
        await environment.EndAsync(first, Cancel);

        var second = await BegunAsync(environment, "andre");

        Assert.Same(first.Cast, second.Cast);
        Assert.Equal("andre", environment.Host.Directory.Attribute("", new Reading { ClientKeys = [second.Cast.Brukere[0].Hpr] }));
        Assert.Equal("andre", environment.Host.Directory.Attribute("", new Reading { PatientKeys = [second.Cast.Pasienter[0].Fnr!] }));
    }

    [Fact]
    public async Task The_room_of_the_reference_system_is_gone_when_its_scenario_has_ended()
    {
        await using var environment = await AcceptanceEnvironment.StartAsync(new AcceptanceSettings(), Cancel);
        var scene = await BegunAsync(environment, "alene");
        Assert.NotNull(environment.Host.FindTenant(scene.Tenant.Id));

        await environment.EndAsync(scene, Cancel);

        Assert.Null(environment.Host.FindTenant(scene.Tenant.Id));
    }

    [Fact]
    public async Task A_scenario_that_the_system_refused_to_begin_is_ended_like_any_other()
    {
        var system = new StandInSystem { Plays = _ => throw new AdapterLostException("ingen ledig økt") };
        await using var environment = await AcceptanceEnvironment.StartAsync(new AcceptanceSettings { Person = _ => system }, Cancel);
        var scene = Opened(environment, "avvist");
        await Assert.ThrowsAsync<AdapterLostException>(() => environment.BeginAsync(scene));

        await environment.EndAsync(scene, Cancel);

        Assert.True(system.Ended);
        Assert.False(scene.Registration.IsRunning);
    }

    private static Scene Opened(AcceptanceEnvironment environment, string identity) =>
        environment.Open(CriterionId.Parse("AK-ERE-2-01"), identity, identity);

    private static async Task<Scene> BegunAsync(AcceptanceEnvironment environment, string identity)
    {
        var scene = Opened(environment, identity);
        await environment.BeginAsync(scene);
        return scene;
    }
}
