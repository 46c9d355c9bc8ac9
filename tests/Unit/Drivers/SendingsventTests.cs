using System.Text.Json.Nodes;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Tests.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Tests.Drivers;

public sealed class SendingsventTests
{
    private static readonly Attempt Underway = new()
    {
        Outcome = AttemptOutcome.Unconfirmed,
        Shown = [new("information", "Resepten sendes", Kilde.Skjerm)],
        References = new Dictionary<string, string> { ["reseptId"] = "r-1" },
    };

    [Theory]
    [InlineData("sendt", "", AttemptOutcome.Performed, null, 0)]
    [InlineData("avvist", "Ugyldig dosering", AttemptOutcome.Refused, "tjeneste", 1)]
    [InlineData("ubekreftet", "Svarte ikke i tide", AttemptOutcome.Unconfirmed, null, 1)]
    [InlineData("ubekreftet", "", AttemptOutcome.Unconfirmed, null, 0)]
    public async Task What_was_under_way_ends_as_the_screen_says(string status, string forklaring, AttemptOutcome outcome, string? refusedBy, int warnings)
    {
        var end = await Sendingsvent.AvklartAsync(Viser(("venter", ""), ("venter", ""), (status, forklaring)), "s", Underway);

        Assert.Equal((outcome, refusedBy), (end.Outcome, end.RefusedBy));
        Assert.Equal(warnings, end.Shown.Count(Dialoger.ErVarsel));
        Assert.Equal("Resepten sendes", end.Shown[0].Text);
    }

    [Fact]
    public async Task What_was_never_under_way_stands_as_the_action_said() =>
        Assert.Same(Underway, await Sendingsvent.AvklartAsync(Viser(("ubekreftet", "Svarte ikke i tide")), "s", Underway));

    [Fact]
    public async Task Another_message_or_another_outcome_is_not_waited_for()
    {
        var other = Underway with { References = new Dictionary<string, string> { ["reseptId"] = "r-2" } };
        var done = Underway with { Outcome = AttemptOutcome.Performed };

        Assert.Same(other, await Sendingsvent.AvklartAsync(Viser(("venter", "")), "s", other));
        Assert.Same(done, await Sendingsvent.AvklartAsync(Viser(("venter", "")), "s", done));
    }

    [Fact]
    public async Task A_system_without_the_view_is_believed() =>
        Assert.Same(Underway, await Sendingsvent.AvklartAsync(new StandInSystem { Shows = () => throw new EntryNotOfferedException("meldingsstatus") }, "s", Underway));

    private static StandInSystem Viser(params (string Status, string Forklaring)[] ganger)
    {
        var looks = new Queue<(string Status, string Forklaring)>(ganger);
        return new StandInSystem
        {
            Shows = () =>
            {
                var (status, forklaring) = looks.Count > 1 ? looks.Dequeue() : looks.Peek();
                return new JsonObject
                {
                    ["meldinger"] = new JsonArray(new JsonObject
                    {
                        ["msgId"] = "r-1",
                        ["type"] = "M1",
                        ["reseptId"] = "r-1",
                        ["status"] = status,
                        ["forklaring"] = forklaring,
                    }),
                };
            },
        };
    }
}
