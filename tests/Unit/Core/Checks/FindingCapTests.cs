using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Tests.Core.Results;

namespace AcceptanceHarness.Tests.Core.Checks;

public sealed class FindingCapTests
{
    private static readonly Finding Fault = Judged.Finding();

    [Fact]
    public void Few_findings_are_kept_as_they_are()
    {
        var few = Enumerable.Range(0, FindingCap.Most).Select(n => Fault with { Received = $"{n}" }).ToList();

        Assert.Equal(few, FindingCap.Of(few));
    }

    [Fact]
    public void The_last_one_says_how_many_more_there_are()
    {
        var capped = FindingCap.Of(Enumerable.Repeat(Fault, FindingCap.Most + 7));

        Assert.Equal(FindingCap.Most + 1, capped.Count);
        Assert.Equal("7 funn til av samme slag.", capped[^1].Received);
        Assert.Equal(Fault.Criterion, capped[^1].Criterion);
    }

    [Fact]
    public void A_check_is_not_asked_for_more_than_is_counted()
    {
        var asked = 0;

        FindingCap.Of(Enumerable.Range(0, int.MaxValue).Select(_ =>
        {
            asked++;
            return Fault;
        }));

        Assert.Equal(FindingCap.Most + FindingCap.MostCounted, asked);
    }

    [Fact]
    public void Remarks_never_hide_a_fault()
    {
        var remarks = Enumerable.Repeat(Fault with { Alvor = Alvor.Merknad }, 5_000);

        var capped = FindingCap.Of([.. remarks, Fault]);

        Assert.Single(capped, f => f.Alvor == Alvor.Feil);
        Assert.Equal("Minst 1000 funn til av samme slag.", capped[^1].Received);
    }
}
