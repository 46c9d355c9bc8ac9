using AcceptanceHarness.Core.Results;
using CsCheck;

namespace AcceptanceHarness.Tests.Core.Results;

public sealed class ResultaterTests
{
    private static readonly Dom[] WorstFirst =
    [
        Dom.IkkeBestatt, Dom.FeilITestverktoy, Dom.IkkeAvgjort, Dom.TilManuellVurdering,
        Dom.IkkeKjort, Dom.Unntatt, Dom.Bestatt, Dom.IkkeRelevant,
    ];

    private static readonly Gen<Dom[]> Lists = Gen.OneOf(Enum.GetValues<Dom>()).Array[0, 12];

    [Fact]
    public void The_order_is_told_for_every_value() =>
        Assert.Equal(Enum.GetValues<Dom>().Order(), WorstFirst.Order());

    [Fact]
    public void The_worst_of_two_stands_first_in_the_order()
    {
        foreach (var (i, left) in WorstFirst.Index())
        {
            foreach (var (j, right) in WorstFirst.Index())
            {
                Assert.Equal(WorstFirst[Math.Min(i, j)], Resultater.Combine([left, right]));
            }
        }
    }

    [Fact]
    public void Order_never_matters() => Lists.SelectMany(l => Gen.Shuffle(l).Select(s => (l, s)))
        .Sample(p => Resultater.Combine(p.l) == Resultater.Combine(p.s));

    [Fact]
    public void Combining_in_groups_changes_nothing() => Gen.Select(Lists, Lists)
        .Where((left, right) => left.Length > 0 && right.Length > 0)
        .Sample((left, right) => Resultater.Combine([.. left, .. right])
            == Resultater.Combine([Resultater.Combine(left), Resultater.Combine(right)]));

    [Fact]
    public void Silence_never_passes()
    {
        Assert.Equal(Dom.IkkeKjort, Resultater.Combine([]));
        Lists.Sample(l => Resultater.Combine(l) != Dom.Bestatt
            || (l.Contains(Dom.Bestatt) && l.All(d => d is Dom.Bestatt or Dom.IkkeRelevant)));
    }

    [Fact]
    public void A_failure_is_never_hidden() => Lists.Where(l => l.Contains(Dom.IkkeBestatt))
        .Sample(l => Resultater.Combine(l) == Dom.IkkeBestatt);

    [Fact]
    public void An_unknown_value_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Resultater.Combine([Dom.Bestatt, (Dom)99]));

    [Fact]
    public void Every_value_has_a_label_of_its_own() =>
        Assert.Equal(Enum.GetValues<Dom>().Length, Enum.GetValues<Dom>().Select(Labels.Of).Distinct().Count());
}
