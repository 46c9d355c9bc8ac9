using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

public class ReseptformidlerenSvarformTests
{
    private readonly Legekontor _office = new();

    public static TheoryData<string> Lookups => ["M9.5", "M9.5 2018-07-01", "M9.5 2015-05-01"];

    [Theory]
    [MemberData(nameof(Lookups))]
    public void A_lookup_that_asks_for_it_gets_the_originals_compressed_and_whole(string question)
    {
        var signed = Signert(Eksempel("M1"));
        _office.Send(Konvolutt("M1", signed));

        var answer = _office.Send("M9_5", Nytt(question, komprimering: 1));

        Assert.Equal(Kompresjon.Gzip, answer.Hode.Documents[1].Compression);
        Assert.Equal(signed, Assert.Single(answer.Hode.Originals));
        Assert.Empty(answer.Skjemafeil);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_lookup_that_asks_for_none_or_from_more_than_there_are_gets_them_in_clear(int komprimering)
    {
        _office.Send("M1", Eksempel("M1"));

        Assert.Null(_office.Send("M9_5", Nytt("M9.5", komprimering)).Hode.Documents[1].Compression);
    }

    [Fact]
    public void The_method_is_an_option_and_so_is_never_compressing()
    {
        _office.Send("M1", Eksempel("M1"));

        _office.Options.Kompresjon = Kompresjon.Zlib;
        Assert.Equal(Kompresjon.Zlib, _office.Send("M9_5", Nytt("M9.5", 1)).Hode.Documents[1].Compression);

        _office.Options.Kompresjon = null;
        Assert.Null(_office.Send("M9_5", Nytt("M9.5", 1)).Hode.Documents[1].Compression);
    }

    [Theory]
    [InlineData(Apprec.Version10)]
    [InlineData(Apprec.Version11)]
    public void Receipts_come_in_the_version_of_the_option_whether_they_accept_reject_or_ride_in_a_fault(string version)
    {
        _office.Options.Kvitteringsversjon = version;

        var accepted = _office.Send("M1", Eksempel("M1"));
        var rejected = _office.Send("M5", Uten("M5", "ReseptId"));
        var fault = _office.Send("M9_7", Uten("M9.7", "ReseptId"));

        Assert.Equal((version, "1"), (accepted.Apprec.MIGversion, accepted.Apprec.Status.V));
        Assert.Equal((version, "2"), (rejected.Apprec.MIGversion, rejected.Apprec.Status.V));
        Assert.Equal(version, ApprecReader.Read(fault.Answer.Clear).MIGversion);
        Assert.Empty(accepted.Skjemafeil);
        Assert.Empty(rejected.Skjemafeil);
        Assert.Empty(fault.Skjemafeil);
    }

    private static XDocument Uten(string message, string element)
    {
        var document = Eksempel(message);
        document.Descendants().Single(found => found.Name.LocalName == element).Remove();
        return document;
    }

    private static XDocument Nytt(string message, int komprimering)
    {
        var document = Eksempel(message);
        document.Descendants(Namespaces.MsgHead + "MsgId").Single().Value = Guid.NewGuid().ToString();
        document.Descendants().Single(element => element.Name.LocalName == "Komprimering").SetValue(komprimering);
        return document;
    }
}
