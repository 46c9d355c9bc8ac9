using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Tests.Core.Checks.HelseId;

namespace AcceptanceHarness.Tests.Core.Checks.Kjernejournal;

public class KjernejournalChecksTests
{
    public static TheoryData<string> Feilrader => [.. KjernejournalRader.Feil.Keys];

    public static TheoryData<string> Lovlige => [.. KjernejournalRader.Lovlig.Keys];

    [Fact]
    public void Every_check_has_a_failing_row_and_an_id_of_its_own()
    {
        Assert.Equal(KjernejournalChecks.All.Select(check => check.Id).Order(), KjernejournalRader.Feil.Keys.Select(Id).Distinct().Order());
        Assert.Equal(KjernejournalChecks.All.Count, KjernejournalChecks.All.Select(check => check.Id).Distinct().Count());
    }

    [Fact]
    public void Every_class_stands_in_the_list()
    {
        var classes = typeof(KjernejournalChecks).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IKjernejournalCheck)));

        Assert.Equal(classes.Select(type => type.Name).Order(), KjernejournalChecks.All.Select(check => check.GetType().Name).Order());
    }

    [Fact]
    public void Every_rule_is_a_sentence_with_its_source() => Assert.All(KjernejournalChecks.All, check =>
    {
        Assert.Contains("skal", check.Rule, StringComparison.Ordinal);
        Assert.NotEmpty(check.Source);
        Assert.Matches("^AK-(KJ|SAM)-[1-3]-[0-9]{2}$", check.Criterion.Value);
    });

    [Theory]
    [MemberData(nameof(Feilrader))]
    public void A_check_fails(string row) => Assert.NotEmpty(Av(KjernejournalRader.Feil[row](), Id(row)));

    [Theory]
    [MemberData(nameof(Feilrader))]
    public void A_check_fails_also_by_what_is_kept_of_earlier_calls(string row)
    {
        var okt = KjernejournalRader.Feil[row]();

        Assert.NotEmpty(Kontroll(Id(row)).Look(okt[^1], [.. okt[..^1].Select(HelseIdUtvekslinger.Bevart)]));
    }

    [Theory]
    [MemberData(nameof(Lovlige))]
    public void What_is_allowed_is_not_found(string row)
    {
        var okt = KjernejournalRader.Lovlig[row]();

        for (var count = 1; count <= okt.Length; count++)
        {
            var last = okt[count - 1];
            Assert.Empty(KjernejournalChecks.All.SelectMany((ICheck check) => check.Look(last, okt[..(count - 1)])).Select(finding => $"{finding.Check}: {finding.Received}"));
        }
    }

    [Fact]
    public void Every_finding_says_what_to_do_names_known_assumptions_and_repeats_no_patient()
    {
        var known = CriteriaRegister.Load().Registers.Antakelser.Select(a => a.Id).ToHashSet();
        var findings = KjernejournalRader.Feil.SelectMany(row => Av(row.Value(), Id(row.Key))).ToList();

        Assert.All(findings, finding =>
        {
            var texts = new[] { finding.Sentence, finding.Expected, finding.Received, finding.Fix };
            Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.EndsWith(".", finding.Sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("godkjent", string.Join(' ', texts), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(KjernejournalUtvekslinger.Anne, string.Join(' ', texts), StringComparison.Ordinal);
            Assert.DoesNotContain(KjernejournalUtvekslinger.Bo, string.Join(' ', texts), StringComparison.Ordinal);
            Assert.Empty(finding.Antakelser.Except(known));
        });
    }

    [Fact]
    public void An_attest_is_judged_once()
    {
        var first = KjernejournalRader.Feil["attest-att-38"]()[0];
        var again = first with { Number = 2 };

        Assert.Empty(Kontroll("attest-att-38").Look(again, [first]));
    }

    [Fact]
    public void Values_that_no_client_sends_stop_no_check()
    {
        var okt = KjernejournalRader.Lovlig["a healthy session"]();
        foreach (var odd in (string[])["null", "[]", "\"x\"", "{\"nhn:tillitsrammeverk:parameters\":[[1]]}", "{\"nhn:tillitsrammeverk:parameters\":{\"patients\":[1,{\"identifier\":{\"id\":\"\\ud800\"}}],\"toa\":1e999}}", "{", ""])
        {
            foreach (var fact in (string[])[HelseIdFacts.TilgangKrav, HelseIdFacts.Lest, KjernejournalFacts.Pasient, KjernejournalFacts.Okt, KjernejournalFacts.Kildesystem, KjernejournalFacts.Hendelse, KjernejournalFacts.Grunnlag])
            {
                Assert.All(okt, exchange => Assert.NotNull(KjernejournalChecks.All.SelectMany((ICheck check) => check.Look(exchange.Med(fact, odd), okt)).ToList()));
            }
        }
    }

    [Fact]
    public void A_thousand_earlier_calls_are_looked_at_in_no_time()
    {
        Exchange[] earlier = [.. Enumerable.Range(1, 3_000).Select(n => KjernejournalUtvekslinger.Opprett(n, KjernejournalUtvekslinger.Anne, $"t{n}", $"okt-{n}"))];

        Assert.NotEmpty(KjernejournalChecks.All.SelectMany((ICheck check) => check.Look(KjernejournalUtvekslinger.Forny(4_000, KjernejournalUtvekslinger.Anne, "t2999", "okt-2999"), earlier)));
    }

    private static string Id(string row) => row.Split('/')[0];

    private static ICheck Kontroll(string id) => KjernejournalChecks.All.Single(check => check.Id == id);

    private static List<Finding> Av(Exchange[] okt, string id) => [.. Kontroll(id).Look(okt[^1], okt[..^1])];
}
