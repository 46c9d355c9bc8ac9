using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Checks.Helsenorge.Time;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Tests.Simulators.Helsenorge;
using AcceptanceHarness.Wire.Helsenorge;
using static AcceptanceHarness.Tests.Core.Checks.Helsenorge.Time.Timerader;

namespace AcceptanceHarness.Tests.Core.Checks.Helsenorge.Time;

/// <summary>Every rule for appointments to Helsenorge: it passes a healthy session, and finds the one thing that is changed.</summary>
public sealed class HelsenorgetimeChecksTests
{
    public static TheoryData<string> Kontroller => [.. HelsenorgetimeChecks.All.Select(check => check.Id)];

    public static TheoryData<string, string> Feilrader => [.. Feil.SelectMany(check => check.Value.Keys.Select(row => (check.Key, row)))];

    public static TheoryData<string, string> Friskrader => [.. Friske.SelectMany(check => check.Value.Keys.Select(row => (check.Key, row)))];

    [Fact]
    public void Every_check_has_rows_that_fail() => Assert.Equal(HelsenorgetimeChecks.All.Select(check => check.Id).Order(), Feil.Keys.Order());

    [Fact]
    public void Every_check_class_is_in_the_catalogue()
    {
        var classes = typeof(HelsenorgetimeChecks).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(ITimeCheck)));

        Assert.Equal(classes.Select(type => type.Name).Order(), HelsenorgetimeChecks.All.Select(check => check.GetType().Name).Order());
        Assert.Equal(HelsenorgetimeChecks.All.Count, HelsenorgetimeChecks.All.Select(check => check.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kontroller))]
    public void A_check_concerns_a_healthy_session_and_passes_it(string id)
    {
        var rigg = FriskOkt();

        Assert.Contains(rigg.Utvekslinger, each => Av(id).Concerns(each));
        Assert.Empty(Funn(rigg, id).Select(finding => finding.Received));
    }

    [Theory]
    [MemberData(nameof(Feilrader))]
    public void A_check_finds_what_is_changed(string id, string rad)
    {
        var rigg = new Helsenorgerigg();
        Feil[id][rad](rigg);

        var found = Funn(rigg, id);

        Assert.NotEmpty(found);
        Assert.All(found, finding =>
        {
            Assert.Equal((id, Av(id).Criterion), (finding.Check, finding.Criterion));
            Assert.True(finding.Expected.Length > 0 && finding.Received.Length > 0 && finding.Fix!.Length > 0);
            Assert.DoesNotContain(Helsenorgerigg.Pasient, $"{finding.Sentence} {finding.Received}", StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Friskrader))]
    public void A_check_lets_what_is_right_in_another_way_be(string id, string rad)
    {
        var rigg = new Helsenorgerigg();
        Friske[id][rad](rigg);

        Assert.Empty(Funn(rigg, id).Select(finding => finding.Received));
    }

    [Fact]
    public void The_service_takes_every_appointment_of_a_healthy_session() =>
        Assert.All(FriskOkt().Utvekslinger, each => Assert.Matches(" 20[01] ", each.Response!.StartLine));

    [Fact]
    public void A_communication_party_by_its_own_profile_rests_on_an_assumption()
    {
        const string Id = "community-services-requires-kommunikasjonspart-organization";
        var rigg = new Helsenorgerigg();
        Feil[Id]["HER-id etter profilen"](rigg);

        Assert.Equal(["A-512"], Assert.Single(Funn(rigg, Id)).Antakelser);
    }

    [Fact]
    public void A_rule_is_a_sentence_with_skal() => Assert.All(HelsenorgetimeChecks.All, check =>
    {
        Assert.Contains("skal", check.Rule, StringComparison.Ordinal);
        Assert.EndsWith(".", check.Rule, StringComparison.Ordinal);
    });

    [Fact]
    public void An_element_of_the_wrong_kind_stops_neither_service_nor_check()
    {
        var rigg = new Helsenorgerigg();
        foreach (var name in Timeeksempel.Spesialist().Select(each => each.Key).ToList())
        {
            foreach (var wrong in new[] { "5", "\"x\"", "[]", "{}", "[[1]]", "null", "[{\"a\":[1,{}]}]", "{\"coding\":5}", "[{\"resourceType\":7}]", "\"\\ud800\"" })
            {
                var changed = Timeeksempel.Spesialist();
                changed.Remove(name);
                var rest = changed.ToJsonString()[1..];
                rigg.Send("PUT", Helsenorgerigg.Appointment, HelsenorgeScopes.Avtaler, $$"""{"{{name}}":{{wrong}},{{rest}}""");
            }
        }

        Assert.All(rigg.Utvekslinger, each => Assert.Matches(" (200|201|400) ", each.Response!.StartLine));
        Assert.All(HelsenorgetimeChecks.All, check => Funn(rigg, check.Id));
    }

    private static ITimeCheck Av(string id) => HelsenorgetimeChecks.All.Single(check => check.Id == id);

    private static List<Finding> Funn(Helsenorgerigg rigg, string id) =>
        [.. rigg.Utvekslinger.SelectMany((each, at) => ((ICheck)Av(id)).Look(each, rigg.Utvekslinger[..at]))];
}
