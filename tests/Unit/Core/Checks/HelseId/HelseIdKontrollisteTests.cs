using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using static AcceptanceHarness.Tests.Core.Checks.HelseId.HelseIdUtvekslinger;

namespace AcceptanceHarness.Tests.Core.Checks.HelseId;

public partial class HelseIdKontrollisteTests
{
    [Fact]
    public void Every_requirement_stands_once_in_number_order() => Assert.Equal(
        Enumerable.Range(1, 75).Except([57, 58, 59]).Select(number => $"C-{number}"), HelseIdKontrolliste.Alle.Select(krav => krav.Nummer));

    [Fact]
    public void Every_check_class_is_in_the_catalogue_with_an_id_of_its_own()
    {
        var classes = typeof(HelseIdChecks).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IHelseIdCheck)));

        Assert.Equal(classes.Select(type => type.Name).Order(), HelseIdChecks.All.Select(check => check.GetType().Name).Order());
        Assert.Equal(HelseIdChecks.All.Count, HelseIdChecks.All.Select(check => check.Id).Distinct().Count());
        Assert.All(HelseIdChecks.All, check => Assert.Equal(Kebab(check.GetType().Name), check.Id));
    }

    [Fact]
    public void The_checks_stand_in_number_order() => Assert.Equal(
        HelseIdKontrolliste.Alle.Where(krav => krav.Kontroll is not null).Select(krav => krav.Nummer), HelseIdChecks.All.Select(check => check.Nummer));

    [Fact]
    public void Every_requirement_says_what_shall_be_and_every_check_its_source()
    {
        Assert.All(HelseIdKontrolliste.Alle, krav => Assert.Matches(@"^\S.* skal .*[^.]$", krav.Tekst));
        Assert.All(HelseIdKontrolliste.Alle, krav => Assert.DoesNotContain("godkjent", krav.Tekst, StringComparison.OrdinalIgnoreCase));
        Assert.All(HelseIdChecks.All, check => Assert.NotEmpty(check.Source));
    }

    [Fact]
    public void What_is_not_for_a_person_has_a_criterion_of_HelseID() => Assert.All(
        HelseIdKontrolliste.Alle, krav => Assert.Equal(krav.Vei == Kontrollvei.Person ? null : "HID", krav.Kriterium?.Solution));

    [Fact]
    public void Nothing_is_met_without_a_call()
    {
        var results = HelseIdKontrolliste.Resultat([]);

        Assert.Equal(HelseIdKontrolliste.Alle.Count, results.Count);
        Assert.All(results, result => Assert.Equal(
            result.Krav.Vei == Kontrollvei.Person ? Kontrollutfall.MaVurderes : Kontrollutfall.IkkeProvd, result.Utfall));
    }

    [Fact]
    public void A_healthy_session_meets_every_requirement_that_the_wire_shows()
    {
        var results = HelseIdKontrolliste.Resultat(Okter.Dommen(Okter.Frisk));

        Assert.Empty(results.Where(r => r.Krav.Kontroll is not (null or IssuerIsCompared) && r.Utfall != Kontrollutfall.Bestatt).Select(r => $"{r.Krav.Nummer} {r.Utfall.Ord()}"));
        Assert.All(results.Where(r => r.Krav.Kontroll is null), r => Assert.NotEqual(Kontrollutfall.Bestatt, r.Utfall));
    }

    [Fact]
    public void A_fault_and_a_remark_are_told_apart()
    {
        var okt = Okter.Dommen([Discovery(1), Token(3).Krav(HelseIdFacts.ErklaringHode, "typ", "JWT").Krav(HelseIdFacts.ErklaringKrav, "sub", "x")]);

        Assert.Equal(Kontrollutfall.Merknad, Av(okt, "C-13").Utfall);
        Assert.Equal((Kontrollutfall.IkkeBestatt, 1), (Av(okt, "C-14").Utfall, Av(okt, "C-14").Funn.Count));
    }

    [Fact]
    public void One_assertion_does_not_show_that_each_has_its_own_id()
    {
        Assert.Equal(Kontrollutfall.IkkeProvd, Av(Okter.Dommen([Token(3)]), "C-17").Utfall);
        Assert.Equal(Kontrollutfall.Bestatt, Av(Okter.Dommen([Token(3), Token(4)]), "C-17").Utfall);
    }

    [Fact]
    public void A_call_whose_check_is_suspended_shows_nothing()
    {
        var call = Token(3) with { Faults = [new FaultMark("feil", "Feil.", [GrantTypeIsAllowed.CheckId])] };

        Assert.Equal(Kontrollutfall.IkkeProvd, Av(Okter.Dommen([call]), "C-49").Utfall);
    }

    [Fact]
    public void Every_word_is_in_bokmaal()
    {
        Assert.Equal(["bestått", "ikke bestått", "merknad", "ikke prøvd", "må vurderes av person"], Enum.GetValues<Kontrollutfall>().Select(each => each.Ord()));
        Assert.Equal(["trafikk", "trafikk og scenario", "scenario", "person", "ikke dekket ennå"], Enum.GetValues<Kontrollvei>().Select(each => each.Ord()));
        Assert.Equal(["må", "bør", "testrammeverkets eget"], Enum.GetValues<HelseIdNiva>().Select(each => each.Ord()));
    }

    private static Kontrollresultat Av(IReadOnlyList<Exchange> okt, string nummer) =>
        HelseIdKontrolliste.Resultat(okt).Single(result => result.Krav.Nummer == nummer);

    private static string Kebab(string name) => Capital().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
