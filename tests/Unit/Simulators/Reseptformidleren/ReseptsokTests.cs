using AcceptanceHarness.Simulators.Reseptformidleren;
using static AcceptanceHarness.Simulators.Reseptformidleren.ReseptformidlerenEvent;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Resepter;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

public class ReseptsokTests
{
    [Fact]
    public void The_default_list_holds_only_prescriptions_that_can_be_or_are_being_dispensed()
    {
        var state = OneOfEach();

        Assert.Equal(["e", "u"], Ids(new Reseptsok("pasient-a", [], AlleResepter: false), state));
        Assert.Equal(["e", "r", "t", "u"], Ids(new Reseptsok("pasient-a", [], AlleResepter: true), state));
    }

    [Fact]
    public void Another_patients_prescriptions_are_never_listed() =>
        Assert.Empty(Ids(new Reseptsok("pasient-b", [], AlleResepter: true), OneOfEach()));

    [Fact]
    public void A_locked_prescription_shows_only_that_it_is_there_until_its_reference_number_is_given()
    {
        var state = After(new ReseptMottatt(En("last") with { ErLast = true, RefNr = "1234567890" }));

        var without = new Reseptsok("pasient-a", [], AlleResepter: false).I(state);
        var with = new Reseptsok("pasient-a", ["1234567890"], AlleResepter: false).I(state);

        Assert.Empty(without.Resepter);
        Assert.True(without.HarSkjulteLaste);
        Assert.Equal("last", Assert.Single(with.Resepter).ReseptId);
        Assert.False(with.HarSkjulteLaste);
    }

    [Fact]
    public void A_patient_without_a_number_is_found_by_reference_number_alone()
    {
        var state = After(new ReseptMottatt(En("uten") with { Fnr = null, RefNr = "1234567890" }));

        var found = new Reseptsok(null, ["1234567890"], AlleResepter: false).I(state);

        Assert.Equal("uten", Assert.Single(found.Resepter).ReseptId);
        Assert.Null(found.Fnr);
    }

    [Fact]
    public void A_reserved_patients_list_says_so_and_is_empty()
    {
        var state = After(new ReseptMottatt(En()), new ReservasjonEndret("pasient-a", true));

        var found = new Reseptsok("pasient-a", [], AlleResepter: true).I(state);

        Assert.True(found.ErReservert);
        Assert.Empty(found.Resepter);
    }

    [Theory]
    [InlineData("pasient-a")]
    [InlineData("pasient-a2")]
    [InlineData("pasient-a3")]
    public void Prescriptions_under_an_earlier_number_are_listed_under_the_new(string asked)
    {
        var state = After(
            new ReseptMottatt(En()), new FnrEndret("pasient-a", "pasient-a2"), new FnrEndret("pasient-a2", "pasient-a3"));

        var found = new Reseptsok(asked, [], AlleResepter: false).I(state);

        Assert.Single(found.Resepter);
        Assert.Equal("pasient-a3", found.Fnr);
        Assert.Equal(["pasient-a2", "pasient-a"], found.AndreFnr);
    }

    [Fact]
    public void Numbers_that_follow_each_other_in_a_ring_are_still_answered()
    {
        var state = After(new FnrEndret("a", "b"), new FnrEndret("b", "a"));

        Assert.Equal(2, state.AlleFnr("a").Count);
    }

    private static ReseptformidlerenState OneOfEach() => After(
        new ReseptMottatt(En("e")),
        new ReseptMottatt(En("u")),
        new Ekspedert("u", "Apoteket"),
        new ReseptMottatt(En("t") with { Tilbakekalling = new Tilbakekallingsmerke("m5", Na, "2", null, null), Status = Reseptstatus.Tilbakekalt }),
        new ReseptMottatt(En("r") with { Status = Reseptstatus.Avsluttet }));

    private static ReseptformidlerenState After(params ReseptformidlerenEvent[] events) =>
        events.Aggregate(ReseptformidlerenState.Empty, (state, happened) => state.Apply(happened).State);

    private static IEnumerable<string> Ids(Reseptsok search, ReseptformidlerenState state) =>
        search.I(state).Resepter.Select(resept => resept.ReseptId).Order();
}
