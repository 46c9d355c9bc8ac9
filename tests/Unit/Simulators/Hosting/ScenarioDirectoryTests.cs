using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Tests.Simulators.Hosting;

public sealed class ScenarioDirectoryTests
{
    private readonly ScenarioDirectory _directory = new();

    [Fact]
    public void Gives_every_call_of_an_owned_tenant_to_its_scenario()
    {
        _directory.Register("a", "t1", ownsTenant: true);
        _directory.Register("b", "", ownsTenant: false);

        Assert.Equal("a", _directory.Attribute("t1", new Reading()));
    }

    [Fact]
    public void Finds_a_scenario_of_a_shared_tenant_by_patient_before_message_before_client()
    {
        _directory.Register("a", "", ownsTenant: false).WithPatients("p1");
        _directory.Register("b", "", ownsTenant: false).WithMessages("m2");
        _directory.Register("c", "", ownsTenant: false).WithClients("k1");

        Assert.Equal("a", Attribute("p1", "m1", "k1"));
        Assert.Equal("b", Attribute("p9", "m8", "k1", "M2"));
        Assert.Equal("c", Attribute("p9", "m9", "k1"));
        Assert.Null(Attribute("p8", "m7", "k8"));
    }

    [Fact]
    public void Learns_message_ids_so_that_a_late_resend_finds_its_ended_scenario()
    {
        var ended = _directory.Register("a", "", ownsTenant: false).WithPatients("p1");
        _directory.Register("b", "", ownsTenant: false).WithPatients("p2");
        Attribute("p1", "m1", "k1");
        ended.End();

        Assert.Equal("a", Attribute("", "m1", "k1"));
    }

    [Fact]
    public void Gives_a_call_without_keys_to_the_only_running_scenario_and_to_none_of_two()
    {
        var first = _directory.Register("a", "", ownsTenant: false);
        Assert.Equal("a", _directory.Attribute("", new Reading()));

        _directory.Register("b", "", ownsTenant: false);
        Assert.Null(_directory.Attribute("", new Reading()));

        first.End();
        Assert.Equal("b", _directory.Attribute("", new Reading()));
    }

    [Fact]
    public void Prefers_the_running_scenario_when_two_share_a_patient()
    {
        _directory.Register("a", "", ownsTenant: false).WithPatients("p1").End();
        _directory.Register("b", "", ownsTenant: false).WithPatients("p1");
        _directory.Register("c", "", ownsTenant: false).WithPatients("p2");

        Assert.Equal("b", Attribute("p1", "m1", "k1"));
    }

    [Fact]
    public void Forgets_the_scenarios_of_a_tenant()
    {
        _directory.Register("a", "t1", ownsTenant: true);
        _directory.Forget("t1");

        Assert.Null(_directory.Attribute("t1", new Reading()));
    }

    private string? Attribute(string patient, string message, string client, params string[] moreMessages) =>
        _directory.Attribute("", new Reading
        {
            PatientKeys = [patient],
            MessageKeys = [message, .. moreMessages],
            ClientKeys = [client],
        });
}
