using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Tests.Core.Checks.HelseId;

namespace AcceptanceHarness.Tests.Core.Checks.Meldingsutveksling.Buss;

public class MeldingsChecksTests
{
    public static TheoryData<string> Feilrader => [.. Meldingsrader.Feil.Keys];

    public static TheoryData<string> Lovlige => [.. Meldingsrader.Lovlig.Keys];

    [Fact]
    public void Every_check_has_a_failing_row_and_an_id_of_its_own()
    {
        Assert.Equal(MeldingsChecks.All.Select(check => check.Id).Order(), Meldingsrader.Feil.Keys.Select(Id).Distinct().Order());
        Assert.Equal(MeldingsChecks.All.Count, MeldingsChecks.All.Select(check => check.Id).Distinct().Count());
    }

    [Fact]
    public void Every_class_stands_in_the_list()
    {
        var classes = typeof(MeldingsChecks).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IMeldingscheck)));

        Assert.Equal(classes.Select(type => type.Name).Order(), MeldingsChecks.All.Select(check => check.GetType().Name).Order());
    }

    [Fact]
    public void Every_rule_is_a_sentence_with_its_source() => Assert.All(MeldingsChecks.All, check =>
    {
        Assert.Contains("skal", check.Rule, StringComparison.Ordinal);
        Assert.NotEmpty(check.Source);
        Assert.Matches("^AK-(HNO|SAM)-[1-3]-[0-9]{2}$", check.Criterion.Value);
    });

    [Theory]
    [MemberData(nameof(Feilrader))]
    public void A_check_fails(string row) => Assert.NotEmpty(Av(Meldingsrader.Feil[row](), Id(row)));

    [Theory]
    [MemberData(nameof(Lovlige))]
    public void What_is_allowed_is_not_found(string row)
    {
        var okt = Meldingsrader.Lovlig[row]();

        for (var count = 1; count <= okt.Length; count++)
        {
            var last = okt[count - 1];
            Assert.Empty(MeldingsChecks.All.SelectMany((ICheck check) => check.Look(last, okt[..(count - 1)])).Select(finding => $"{finding.Check}: {finding.Received}"));
        }
    }

    [Theory]
    [InlineData("bus-cipher-is-strong/3des")]
    [InlineData("bus-agreement-is-the-one-in-force/former")]
    [InlineData("bus-reply-queue-is-the-senders-own/answer")]
    public void What_is_still_taken_is_a_remark(string row) =>
        Assert.All(Av(Meldingsrader.Feil[row](), Id(row)), finding => Assert.Equal(Alvor.Merknad, finding.Alvor));

    [Fact]
    public void Every_finding_says_what_to_do_names_known_assumptions_and_repeats_no_patient()
    {
        var known = CriteriaRegister.Load().Registers.Antakelser.Select(a => a.Id).ToHashSet();

        Assert.All(Meldingsrader.Feil.SelectMany(row => Av(row.Value(), Id(row.Key))), finding =>
        {
            var texts = new[] { finding.Sentence, finding.Expected, finding.Received, finding.Fix };
            Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.EndsWith(".", finding.Sentence, StringComparison.Ordinal);
            Assert.DoesNotContain(Bussutvekslinger.Anne, string.Join(' ', texts), StringComparison.Ordinal);
            Assert.DoesNotContain(Bussutvekslinger.Etternavn, string.Join(' ', texts), StringComparison.OrdinalIgnoreCase);
            Assert.Empty(finding.Antakelser.Except(known));
        });
    }

    [Fact]
    public void Values_that_no_client_sends_stop_no_check()
    {
        var okt = Meldingsrader.Lovlig["a healthy session"]();
        foreach (var odd in (string[])["", " ", "\ud800", "_", "%zz", "{", "null"])
        {
            foreach (var fact in okt.SelectMany(exchange => exchange.Facts.Keys).Distinct().ToList())
            {
                Assert.All(okt, exchange => Assert.NotNull(MeldingsChecks.All.SelectMany((ICheck check) => check.Look(exchange.Med(fact, odd), okt)).ToList()));
            }
        }

        Assert.All(okt, exchange => Assert.NotNull(Av([Odd(exchange)], "bus-answer-names-its-conversation")));
    }

    private static Exchange Odd(Exchange exchange) => exchange with { Request = exchange.Request with { Clear = "<a"u8.ToArray() } };

    private static string Id(string row) => row.Split('/')[0];

    private static List<Finding> Av(Exchange[] okt, string id) => [.. ((ICheck)MeldingsChecks.All.Single(check => check.Id == id)).Look(okt[^1], okt[..^1])];
}
