using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Signing;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

/// <summary>An id is used when Reseptformidleren has taken the message in: the judge and the answerer agree on that.</summary>
public class ReseptformidlerenBruktIdTests
{
    private readonly Legekontor _office = new();

    [Fact]
    public void An_unsigned_call_does_not_use_up_an_id()
    {
        _office.Send(Soap11.Write("M1Element", WireXml.ToBytes(Endret()), DocumentForm.Text));

        Taken(_office.Send("M1", Eksempel("M1")));
    }

    [Fact]
    public void An_altered_message_does_not_use_up_an_id()
    {
        var altered = Encoding.UTF8.GetString(Signert(Eksempel("M1"))).Replace("Mot smerter", "Mot feber", StringComparison.Ordinal);
        Assert.Equal("2", _office.Send(Konvolutt("M1", Encoding.UTF8.GetBytes(altered))).Apprec.Status.V);

        Taken(_office.Send("M1", Eksempel("M1")));
    }

    [Fact]
    public void A_refused_message_may_be_put_right_under_its_id()
    {
        var wrong = Eksempel("M1");
        wrong.Descendants(Namespaces.M1 + "OppdatertFest").Remove();
        Assert.Equal("2", _office.Send("M1", wrong).Apprec.Status.V);

        Taken(_office.Send("M1", Eksempel("M1")));
    }

    [Fact]
    public void An_id_that_was_taken_in_is_used()
    {
        Taken(_office.Send("M1", Eksempel("M1")));

        var again = _office.Send("M1", Endret());

        Assert.Equal(("2", "E10"), (again.Apprec.Status.V, again.Apprec.Errors[0].V));
        Assert.Contains(again.Findings, finding => finding.Check == "prescription-id-is-never-reused");
    }

    private static XDocument Endret()
    {
        var document = Eksempel("M1");
        document.Descendants(Namespaces.M1 + "Antall").First().Value = "2";
        return document;
    }

    private static void Taken(Svar answer)
    {
        Assert.Equal("1", answer.Apprec.Status.V);
        Assert.Empty(answer.Findings);
    }
}
