using System.Text;
using AcceptanceHarness.Wire.Signing;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

public class ReseptformidlerenRobusthetTests
{
    private readonly Legekontor _office = new();

    [Theory]
    [InlineData("")]
    [InlineData("ikke xml")]
    [InlineData("<Envelope/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body/></s:Envelope>")]
    [InlineData("<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><M99/></s:Body></s:Envelope>")]
    public void Hostile_bytes_get_a_fault(string body)
    {
        var answer = _office.Send(Encoding.UTF8.GetBytes(body));

        Assert.NotNull(answer.Soap.Fault);
        Assert.Equal(500, answer.Answer.Status);
    }

    [Theory]
    [InlineData("M1")]
    [InlineData("M9_7")]
    public void A_signed_call_with_a_useless_message_gets_a_receipt(string operation)
    {
        foreach (var message in new[] { "<MsgHead/>", "<a><b></a>", "<x xmlns='y'/>", "<MsgHead xmlns='http://www.kith.no/xmlstds/msghead/2006-05-24'/>" })
        {
            var answer = _office.Send(Konvolutt(operation, Encoding.UTF8.GetBytes(message), DocumentForm.Base64));

            Assert.Contains("AppRec", Encoding.UTF8.GetString(answer.Answer.Clear.Span), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_unknown_operation_is_named()
    {
        var envelope = Encoding.UTF8.GetBytes(
            $"<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body><M77Element xmlns='{RekvirentContract.Namespace}'>"
            + $"<t:dokument xmlns:t='{RekvirentContract.TypesNamespace}'><x/></t:dokument></M77Element></s:Body></s:Envelope>");

        Assert.Contains("M77Element", _office.Send(envelope).Soap.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_truncation_of_a_good_call_is_answered()
    {
        var envelope = Konvolutt("M1", Signert(Eksempel("M1")));

        for (var length = 0; length < envelope.Length; length += 97)
        {
            Assert.NotNull(_office.Send(envelope[..length]).Soap.Fault);
        }

        Assert.Equal("1", _office.Send(envelope).Apprec.Status.V);
    }
}
