using AcceptanceHarness.Cli.Running;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Tests.Core.Checks.HelseId;

public class HelseIdChecksTests
{
    public static TheoryData<string> Feilrader => [.. HelseIdRader.Feil.Keys];

    public static TheoryData<string> Merknadsrader => [.. HelseIdRader.Merknad.Keys];

    public static TheoryData<string> Lovlige => [.. HelseIdRader.Lovlig.Keys];

    [Fact]
    public void A_healthy_session_gives_no_finding() => Assert.Empty(
        Okter.Dommen(Okter.Frisk).SelectMany(exchange => exchange.Findings.Select(f => $"{exchange.Number} {f.Check}: {f.Received}")));

    [Fact]
    public void A_healthy_session_concerns_every_check() => Assert.Empty(
        HelseIdChecks.All.Where(check => check is not IssuerIsCompared && !Okter.Frisk.Any(check.Concerns)).Select(check => check.Id));

    [Fact]
    public void Every_check_has_a_failing_row() => Assert.Empty(
        HelseIdChecks.All.Select(check => check.Id).Except(HelseIdRader.Feil.Keys.Concat(HelseIdRader.Merknad.Keys).Select(Id)));

    [Fact]
    public void A_recommendation_never_fails() =>
        Assert.DoesNotContain(HelseIdRader.Feil.Keys, row => Okter.Kontroll(Id(row)).Niva == HelseIdNiva.Bor);

    [Theory]
    [MemberData(nameof(Feilrader))]
    public void A_check_fails(string row) => Assert.Contains(Av(HelseIdRader.Feil[row], Id(row)), finding => finding.Alvor == Alvor.Feil);

    [Theory]
    [MemberData(nameof(Feilrader))]
    public void A_check_fails_also_by_what_is_kept_of_earlier_calls(string row)
    {
        var okt = HelseIdRader.Feil[row]();

        Assert.Contains(
            Okter.Kontroll(Id(row)).Look(okt[^1], [.. okt[..^1].Select(HelseIdUtvekslinger.Bevart)]), finding => finding.Alvor == Alvor.Feil);
    }

    [Fact]
    public void Two_values_that_look_alike_when_they_are_kept_are_not_taken_for_one()
    {
        Exchange Med(long number, char digit) => HelseIdUtvekslinger.Par(number).Besvart().Med(HelseIdFacts.SvarRequestUri, "urn:1")
            .Parameter("state", new string(digit, 64) + "-1");

        Assert.Empty(Okter.Kontroll(StateIsNewForEachLogin.CheckId).Look(Med(30, 'B'), [HelseIdUtvekslinger.Bevart(Med(3, 'A'))]));
    }

    [Theory]
    [MemberData(nameof(Merknadsrader))]
    public void A_check_remarks_and_does_not_fail(string row) =>
        Assert.All(Av(HelseIdRader.Merknad[row], Id(row)), finding => Assert.Equal(Alvor.Merknad, finding.Alvor));

    [Theory]
    [MemberData(nameof(Lovlige))]
    public void What_is_allowed_is_not_found(string row)
    {
        var okt = HelseIdRader.Lovlig[row]();

        Assert.Empty(Okter.Funn(okt[^1], okt[..^1]).Select(finding => $"{finding.Check}: {finding.Received}"));
    }

    [Fact]
    public void Every_finding_says_what_to_do_and_names_known_assumptions()
    {
        var known = CriteriaRegister.Load().Registers.Antakelser.Select(a => a.Id).ToHashSet();
        var findings = HelseIdRader.Feil.Concat(HelseIdRader.Merknad).SelectMany(row => Av(row.Value, Id(row.Key))).ToList();

        Assert.All(findings, finding =>
        {
            Assert.All([finding.Sentence, finding.Expected, finding.Received, finding.Fix], text => Assert.False(string.IsNullOrWhiteSpace(text)));
            Assert.EndsWith(".", finding.Sentence, StringComparison.Ordinal);
            Assert.DoesNotContain("godkjent", finding.Sentence + finding.Expected + finding.Fix, StringComparison.OrdinalIgnoreCase);
            Assert.Empty(finding.Antakelser.Except(known));
        });
    }

    [Fact]
    public void A_finding_rests_on_the_exchanges_that_it_is_about()
    {
        var okt = HelseIdRader.Feil["assertion-id-is-used-once"]();

        Assert.Equal([3, 30], Av(() => okt, "assertion-id-is-used-once").Single().Exchanges);
    }

    [Fact]
    public void Values_that_no_client_sends_stop_no_check()
    {
        var okt = Okter.Frisk;
        foreach (var odd in (string[])["null", "[]", "\"x\"", "{\"iat\":1e999,\"jti\":\"\\ud800\",\"aud\":{},\"assertion_details\":[[1]],\"nonce\":3}", "{", ""])
        {
            foreach (var fact in (string[])[HelseIdFacts.ErklaringHode, HelseIdFacts.ErklaringKrav, HelseIdFacts.ObjektKrav, HelseIdFacts.BevisHode,
                HelseIdFacts.BevisKrav, HelseIdFacts.Parametre, HelseIdFacts.TilgangKrav, HelseIdFacts.TilgangBrudd, HelseIdFacts.Lest])
            {
                Assert.All(okt, exchange => Assert.NotNull(Okter.Funn(exchange.Med(fact, odd), okt)));
            }
        }
    }

    [Fact]
    public void The_same_organisation_under_both_names_is_one()
    {
        var okt = HelseIdRader.Merknad["fine-grained-data-stands-in-assertion-details/both-names"]();

        Assert.Empty(Okter.Kontroll(OrganisationIsWrittenExactly.CheckId).Look(okt[^1], okt[..^1]));
    }

    [Fact]
    public void A_long_value_is_cut_in_the_finding()
    {
        var finding = Av(() => [HelseIdUtvekslinger.Token(3).Krav(HelseIdFacts.ErklaringKrav, "aud", new string('a', 1_000_000))], "assertion-is-for-the-issuer").Single();

        Assert.True(finding.Received.Length < 200, finding.Received);
    }

    private static string Id(string row) => row.Split('/')[0];

    private static List<Finding> Av(Func<Exchange[]> row, string id)
    {
        var okt = row();
        var findings = Okter.Kontroll(id).Look(okt[^1], okt[..^1]).ToList();
        Assert.NotEmpty(findings);
        return findings;
    }
}
