using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Tests.Core.Criteria;

namespace AcceptanceHarness.Tests.Core.Results;

public sealed class PolicyTests
{
    private static readonly string[] Purposes = ["leverandør", "beslutning"];
    private static readonly bool[] Either = [false, true];

    [Fact]
    public void The_table_is_total_and_says_what_the_rules_say()
    {
        var cases = from niva in Enum.GetValues<Niva>()
                    from grunnlag in Enum.GetValues<Grunnlag>()
                    from formal in Purposes
                    from partial in Either
                    from assumed in Either
                    select (niva, grunnlag, formal, partial, assumed);

        Assert.All(cases, c => Assert.Equal(
            c.niva == Niva.Bor ? Sperrer.Aldri
            : c.assumed ? Sperrer.KreverVurdering
            : c is { formal: "beslutning", partial: false, grunnlag: not Grunnlag.D } ? Sperrer.KreverVurdering
            : Sperrer.Alltid,
            SperrerTabell.Av(c.niva, c.grunnlag, c.formal, c.partial, c.assumed)));
    }

    [Fact]
    public void An_unknown_purpose_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => SperrerTabell.Av(Niva.Ma, Grunnlag.D, "moro", partial: false, onlyAssumptions: false));

    [Fact]
    public void Grounds_and_purpose_never_change_result_or_class()
    {
        var cases = from niva in Enum.GetValues<Niva>()
                    from grunnlag in Enum.GetValues<Grunnlag>()
                    from gruppe in Enumerable.Range(1, 3)
                    from dom in Enum.GetValues<Dom>()
                    from formal in Purposes
                    select (niva, grunnlag, gruppe, dom, formal);

        Assert.All(cases, c =>
        {
            // What concerns everyone is never Ikke relevant: the whole table needs one that does not.
            var criterion = Judged.Criterion(c.niva, c.grunnlag, c.gruppe) with { Gjelder = "funksjon:maler" };
            var record = Judged.Of(criterion, [Judged.Scenario(c.dom)], formal: c.formal);

            Assert.Equal(c.dom, record.Dom);
            Assert.Equal(c.dom == Dom.IkkeBestatt ? Class(c.niva, c.gruppe) : null, record.Feilklasse);
        });
    }

    [Theory]
    [InlineData(Niva.Ma, 1, "F-02", "A")]
    [InlineData(Niva.Ma, 1, "F-03", "B")]
    [InlineData(Niva.Bor, 1, "F-03", "B")]
    [InlineData(Niva.Ma, 3, "F-03", "A")]
    [InlineData(Niva.Bor, 3, "F-02", "A")]
    public void A_hazard_makes_the_class_worse_and_never_better(Niva niva, int group, string hazard, string klasse) => Assert.Equal(
        klasse, Feilklasser.Av(Judged.Criterion(niva, group: group, farer: [hazard]), RegisterTexts.Read().Hazards));

    private static string Class(Niva niva, int group) => niva == Niva.Bor ? "C" : group == 3 ? "A" : "B";
}
