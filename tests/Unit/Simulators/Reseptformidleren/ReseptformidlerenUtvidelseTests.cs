using System.Xml.Linq;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Tests.Wire.Messages;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

public class ReseptformidlerenUtvidelseTests
{
    private readonly Legekontor _office = new();

    [Theory]
    [InlineData("M1", false)]
    [InlineData("M1", true)]
    [InlineData("M5", false)]
    [InlineData("M5", true)]
    public void A_message_with_its_extension_is_accepted_without_a_finding(string message, bool base64)
    {
        _office.Send("M1", Eksempel("M1"));

        var answer = _office.Send(message, Nytt(message, Utvidelseseksempel.Av(message), base64));

        Assert.Equal("1", message == "M1" ? answer.Apprec.Status.V : answer.Innhold.Elements().Last().Attribute("V")!.Value);
        Assert.Empty(answer.Findings);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_element_that_may_be_of_a_later_version_is_accepted_with_a_note(bool base64)
    {
        var extension = Utvidelseseksempel.Av("M1");
        extension.Add(new XElement(extension.Name.Namespace + "NyttFelt", "verdi"));

        var answer = _office.Send("M1", Nytt("M1", extension, base64));

        Assert.Equal("1", answer.Apprec.Status.V);
        var note = Assert.Single(answer.Findings);
        Assert.Equal(("message-follows-schema", Alvor.Merknad), (note.Check, note.Alvor));
        Assert.Equal(["A-041"], note.Antakelser);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_broken_extension_is_rejected_as_a_broken_message_is(bool base64)
    {
        var extension = Utvidelseseksempel.Av("M1");
        extension.Descendants().Single(element => element.Name.LocalName == "Arsak").Remove();

        var answer = _office.Send("M1", Nytt("M1", extension, base64));

        Assert.Equal("2", answer.Apprec.Status.V);
        Assert.Contains("message-follows-schema", answer.Findings.Select(finding => finding.Check));
    }

    private static XDocument Nytt(string message, XElement extension, bool base64)
    {
        var document = Utvidelseseksempel.Konvolutt(message, extension, base64);
        document.Descendants().Single(element => element.Name.LocalName == "MsgId").Value = Guid.NewGuid().ToString();
        return document;
    }
}
