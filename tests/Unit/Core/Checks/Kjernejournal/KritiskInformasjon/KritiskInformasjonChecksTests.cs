using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Tests.Simulators.Kjernejournal.KritiskInformasjon;
using static AcceptanceHarness.Tests.Core.Checks.Kjernejournal.KritiskInformasjon.Kritiskrader;

namespace AcceptanceHarness.Tests.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>Every rule for critical information: it passes a healthy session, and finds the one thing that is changed.</summary>
public sealed class KritiskInformasjonChecksTests
{
    public static TheoryData<string> Kontroller => [.. KritiskInformasjonChecks.All.Select(check => check.Id)];

    public static TheoryData<string, string> Feilrader => [.. Feil.SelectMany(check => check.Value.Keys.Select(row => (check.Key, row)))];

    public static TheoryData<string, string> Friskrader => [.. Friske.SelectMany(check => check.Value.Keys.Select(row => (check.Key, row)))];

    [Fact]
    public void Every_check_has_rows_that_fail() => Assert.Equal(KritiskInformasjonChecks.All.Select(check => check.Id).Order(), Feil.Keys.Order());

    [Fact]
    public void Every_check_class_is_in_the_catalogue()
    {
        var classes = typeof(KritiskInformasjonChecks).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IKritiskCheck)));

        Assert.Equal(classes.Select(type => type.Name).Order(), KritiskInformasjonChecks.All.Select(check => check.GetType().Name).Order());
        Assert.Equal(KritiskInformasjonChecks.All.Count, KritiskInformasjonChecks.All.Select(check => check.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kontroller))]
    public void A_check_concerns_a_healthy_session_and_passes_it(string id)
    {
        var rigg = FriskOkt();

        Assert.Contains(rigg.Utvekslinger, each => Av(id).Concerns(each));
        Assert.Empty(Funn(rigg, id));
    }

    [Theory]
    [MemberData(nameof(Feilrader))]
    public void A_check_finds_what_is_changed(string id, string rad)
    {
        var rigg = new Kritiskrigg();
        Feil[id][rad](rigg);

        var found = Funn(rigg, id);

        Assert.NotEmpty(found);
        Assert.All(found, finding =>
        {
            Assert.Equal((id, Av(id).Criterion), (finding.Check, finding.Criterion));
            Assert.True(finding.Expected.Length > 0 && finding.Received.Length > 0 && finding.Fix!.Length > 0);
            Assert.DoesNotContain(Kritiskrigg.Pasient, finding.Received, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Friskrader))]
    public void A_check_lets_what_is_right_in_another_way_be(string id, string rad)
    {
        var rigg = new Kritiskrigg();
        Friske[id][rad](rigg);

        Assert.Empty(Funn(rigg, id));
    }

    [Fact]
    public void A_healthy_session_breaks_nothing()
    {
        var rigg = FriskOkt();

        Assert.Empty(KritiskInformasjonChecks.All.SelectMany(check => Funn(rigg, check.Id)).Select(finding => $"{finding.Check}: {finding.Received}"));
    }

    [Fact]
    public void A_rule_is_a_sentence_with_skal() => Assert.All(KritiskInformasjonChecks.All, check =>
    {
        Assert.Contains("skal", check.Rule, StringComparison.Ordinal);
        Assert.EndsWith(".", check.Rule, StringComparison.Ordinal);
    });

    [Fact]
    public void A_body_that_is_no_resource_stops_no_check()
    {
        var rigg = new Kritiskrigg();
        FiendtligeKallTests.Kropper.ToList().ForEach(row => rigg.Send(Kritiskrigg.Ny("POST", "/AllergyIntolerance", row.Data.Item2)));

        Assert.All(KritiskInformasjonChecks.All, check => Funn(rigg, check.Id));
    }

    [Theory]
    [InlineData("AllergyIntolerance")]
    [InlineData("Condition")]
    [InlineData("Flag")]
    public void An_element_of_the_wrong_kind_stops_neither_service_nor_check(string type)
    {
        var rigg = new Kritiskrigg();
        var whole = Kritiskrigg.Ressurs(new() { Type = type, Tekst = "Prøve" });
        foreach (var name in whole.Select(each => each.Key).ToList())
        {
            foreach (var wrong in new[] { "5", "\"x\"", "[]", "{}", "[[1]]", "null", "[{\"a\":[1,{}]}]", "{\"coding\":5}", "[{\"resourceType\":7}]" })
            {
                var changed = whole.DeepClone().AsObject();
                changed[name] = JsonNode.Parse(wrong);
                rigg.Skriv("POST", $"/{type}", changed);
            }
        }

        Assert.All(rigg.Utvekslinger, each => Assert.Matches(" (201|400|422) ", each.Response!.StartLine));
        Assert.All(KritiskInformasjonChecks.All, check => Funn(rigg, check.Id));
    }

    private static IKritiskCheck Av(string id) => KritiskInformasjonChecks.All.Single(check => check.Id == id);

    private static List<Finding> Funn(Kritiskrigg rigg, string id) =>
        [.. rigg.Utvekslinger.SelectMany((each, at) => ((ICheck)Av(id)).Look(each, rigg.Utvekslinger[..at]))];
}
