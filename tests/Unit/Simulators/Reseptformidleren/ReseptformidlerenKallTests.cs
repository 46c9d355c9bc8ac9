using System.Text;
using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Hosting;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

/// <summary>What the service's contract says of a call, before its message is looked at.</summary>
public class ReseptformidlerenKallTests
{
    private const string Kontrakt = "call-follows-the-contract";
    private readonly Legekontor _office = new();

    [Theory]
    [InlineData("/helt/feil/sti")]
    [InlineData("/")]
    [InlineData("/Rekvirent/RekvirentWebServiceSoapHttpPort/mer")]
    [InlineData("/rekvirent/rekvirentwebservicesoaphttpport")]
    public void Another_address_is_not_found(string path) => Refused(404, call => call with { Path = path });

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/soap+xml; charset=utf-8")]
    [InlineData("text/xml; charset=iso-8859-1")]
    [InlineData("text/xml; charset=utf-16")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_media_type_is_not_supported(string? type) => Refused(415, call => With(call, "Content-Type", type));

    [Theory]
    [InlineData("\"M9_5\"")]
    [InlineData("M9_5")]
    [InlineData("\"m1\"")]
    [InlineData("\"\"")]
    [InlineData(null)]
    public void The_SOAPAction_of_another_operation_or_none_is_a_fault(string? action) => Refused(500, call => With(call, "SOAPAction", action));

    [Theory]
    [InlineData("Content-Type", "text/xml")]
    [InlineData("Content-Type", "TEXT/XML; charset=UTF-8")]
    [InlineData("Content-Type", "text/xml; charset=\"utf-8\"")]
    [InlineData("SOAPAction", "\"M1\"")]
    [InlineData("SOAPAction", "M1")]
    public void What_the_contract_allows_is_taken_in(string header, string value)
    {
        var answer = _office.Send(Envelope(), With(_office.Kall("M1"), header, value));

        Assert.Equal("1", answer.Apprec.Status.V);
        Assert.Empty(answer.Findings);
    }

    [Fact]
    public void An_empty_SOAPAction_is_taken_in_when_so_chosen()
    {
        _office.Options.GodtaTomSoapAction = true;

        var answer = _office.Send(Envelope(), With(_office.Kall("M1"), "SOAPAction", "\"\""));

        Assert.Equal("1", answer.Apprec.Status.V);
        Assert.Empty(answer.Findings);
    }

    [Fact]
    public void An_empty_SOAPAction_is_refused_on_an_assumption() =>
        Assert.Equal(["A-072"], Finding(With(_office.Kall("M1"), "SOAPAction", "\"\"")).Antakelser);

    [Fact]
    public void A_call_in_UTF_16_that_says_so_is_read()
    {
        var signed = new Regex("encoding=\"utf-8\"").Replace(Encoding.UTF8.GetString(Envelope()), "encoding=\"utf-16\"", count: 1);

        var answer = _office.Send([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(signed)], With(_office.Kall("M1"), "Content-Type", "text/xml; charset=utf-16"));

        Assert.Equal("1", answer.Apprec.Status.V);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    public void Another_method_is_not_allowed_and_nothing_is_held_against_it(string method)
    {
        var answer = _office.Send([], method);

        Assert.Equal(405, answer.Answer.Status);
        Assert.Contains(answer.Answer.Headers, header => header is { Key: "Allow", Value: "POST" });
        Assert.Empty(answer.Findings);
    }

    [Theory]
    [InlineData("<a><b></a>", "elementet «b» er åpnet, men «a» er lukket (linje 1, tegn 9)")]
    [InlineData("", "innholdet er tomt")]
    [InlineData("hei", "det står noe annet enn XML der (linje 1, tegn 1)")]
    [InlineData("<!DOCTYPE a><a/>", "DTD")]
    public void What_is_no_XML_is_told_where_and_why(string body, string reason)
    {
        var answer = _office.Send(Encoding.UTF8.GetBytes(body), _office.Kall("M1"));

        Assert.Contains(reason, answer.Soap.Fault, StringComparison.Ordinal);
        Assert.Contains("Skriv velformet XML", answer.Soap.Fault, StringComparison.Ordinal);
        Assert.Contains(answer.Findings, finding => finding.Check == Kontrakt);
    }

    [Fact]
    public void What_is_no_XML_in_another_media_type_is_told_of_the_media_type()
    {
        var answer = _office.Send("hei"u8.ToArray(), With(_office.Kall("M1"), "Content-Type", "application/json"));

        Assert.Equal(415, answer.Answer.Status);
        Assert.Contains("fikk «application/json»", Assert.Single(answer.Findings, finding => finding.Check == Kontrakt).Received, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_bodies_are_refused_and_found()
    {
        var envelope = Encoding.UTF8.GetString(Envelope());
        var body = envelope[envelope.IndexOf("<soap:Body", StringComparison.Ordinal)..envelope.IndexOf("</soap:Envelope>", StringComparison.Ordinal)];

        var answer = _office.Send(Encoding.UTF8.GetBytes(envelope.Replace(body, body + body.Replace("Body-1", "Body-2", StringComparison.Ordinal), StringComparison.Ordinal)), _office.Kall("M1"));

        Assert.Contains("flere Body", answer.Soap.Fault, StringComparison.Ordinal);
        Assert.Contains(answer.Findings, finding => finding.Check == Kontrakt);
    }

    private static byte[] Envelope() => Konvolutt("M1", Signert(Eksempel("M1")));

    private static SimulatedCall With(SimulatedCall call, string header, string? value) => call with
    {
        Headers = [.. call.Headers.Where(h => h.Key != header), .. value is null ? [] : new[] { KeyValuePair.Create(header, value) }],
    };

    private Finding Finding(SimulatedCall call) => _office.Send(Envelope(), call).Findings.Single(finding => finding.Check == Kontrakt);

    private void Refused(int status, Func<SimulatedCall, SimulatedCall> change)
    {
        var answer = _office.Send(Envelope(), change(_office.Kall("M1")));

        Assert.Equal(status, answer.Answer.Status);
        Assert.StartsWith("soap:Client: Forventet", answer.Soap.Fault!.Replace("Content-Type sier", "Forventet", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("AK-ERE-1-01", answer.Findings.Single(finding => finding.Check == Kontrakt).Criterion.Value);
    }
}
