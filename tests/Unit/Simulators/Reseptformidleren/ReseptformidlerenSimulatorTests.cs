using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Signing;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

public class ReseptformidlerenSimulatorTests
{
    private readonly Legekontor _office = new();

    [Theory]
    [InlineData(DocumentForm.Xml)]
    [InlineData(DocumentForm.Text)]
    [InlineData(DocumentForm.Base64)]
    public void A_healthy_prescription_is_taken_in_and_answered_in_its_own_form(DocumentForm form)
    {
        var answer = _office.Send("M1", Eksempel("M1"), form);

        Assert.Empty(answer.Findings.Select(finding => $"{finding.Check}: {finding.Received}"));
        Assert.Equal("1", answer.Apprec.Status.V);
        Assert.Equal(ReseptId, answer.Apprec.OriginalMsgId.Id);
        Assert.Equal(form, answer.Soap.Form);
        Assert.Empty(answer.Skjemafeil);
    }

    [Theory]
    [InlineData(ContentAlgorithm.Aes256Cbc)]
    [InlineData(ContentAlgorithm.Aes256Gcm)]
    public void An_encrypted_body_is_read(ContentAlgorithm algorithm)
    {
        var clear = Konvolutt("M1", Signert(Eksempel("M1")));

        var answer = _office.Send(SoapEncryption.Encrypt(clear, _office.Options.Krypteringssertifikat!, algorithm));

        Assert.Equal("1", answer.Apprec.Status.V);
        Assert.Empty(answer.Findings);
    }

    [Fact]
    public void The_same_prescription_sent_again_gives_the_same_receipt_and_one_prescription()
    {
        var envelope = Konvolutt("M1", Signert(Eksempel("M1")));

        var (first, second) = (_office.Send(envelope), _office.Send(envelope));

        Assert.True(first.Answer.Body.Span.SequenceEqual(second.Answer.Body.Span));
        Assert.Single(ReseptformidlerenSimulator.Tilstand(_office.Tenant).Resepter);
    }

    [Fact]
    public void An_unsigned_or_altered_message_is_rejected_with_S01()
    {
        var altered = Encoding.UTF8.GetString(Signert(Eksempel("M1"))).Replace("Mot smerter", "Mot feber", StringComparison.Ordinal);

        foreach (var message in new[] { WireXml.ToBytes(Eksempel("M1")), Encoding.UTF8.GetBytes(altered) })
        {
            var answer = _office.Send(Konvolutt("M1", message));

            Assert.Equal(("2", "S01"), (answer.Apprec.Status.V, answer.Apprec.Errors[0].V));
            Assert.Contains(answer.Findings, finding => finding.Criterion.Value == "AK-ERE-1-06");
        }

        Assert.Empty(ReseptformidlerenSimulator.Tilstand(_office.Tenant).Resepter);
    }

    [Fact]
    public void A_message_that_breaks_its_schema_is_rejected_with_T02()
    {
        var document = Eksempel("M1");
        document.Descendants(Namespaces.M1 + "OppdatertFest").Remove();

        Assert.Equal("T02", _office.Send("M1", document).Apprec.Errors[0].V);
    }

    [Fact]
    public void A_message_to_the_wrong_operation_is_rejected_with_T10() =>
        Assert.Equal("T10", _office.Send("M5", Eksempel("M1")).Apprec.Errors[0].V);

    [Fact]
    public void A_call_without_proof_of_organisation_is_a_fault_and_a_finding()
    {
        var answer = _office.Send(Soap11.Write("M1Element", Signert(Eksempel("M1")), DocumentForm.Text));

        Assert.Contains("WS-Security", answer.Soap.Fault, StringComparison.Ordinal);
        Assert.Contains(answer.Findings, finding => finding.Criterion.Value == "AK-ERE-1-09");
    }

    [Fact]
    public void A_negative_receipt_rides_in_a_fault_where_the_operation_declares_it()
    {
        var answer = _office.Send(Konvolutt("M9_7", WireXml.ToBytes(Eksempel("M9.7"))));

        Assert.Equal(500, answer.Answer.Status);
        Assert.Contains("AppRecFault", Encoding.UTF8.GetString(answer.Answer.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Reference_numbers_and_verification_are_answered()
    {
        Assert.NotEmpty(M42Reader.Read(_office.Send("M4_1", Eksempel("M4.1")).Innhold).RefNr);
        Assert.Equal("1", _office.Send("Verify", Eksempel("MV")).Apprec.Status.V);
    }

    [Fact]
    public void Rejections_failures_and_answers_for_another_do_not_move_the_state()
    {
        var answer = _office.Send(Konvolutt("M1", WireXml.ToBytes(Eksempel("M1"))));

        var rejected = answer with { Answer = _office.Rf.Reject(answer.Call, answer.Reading, [new Rejection("X99", "Kjent avvik")]) };
        var failed = answer with { Answer = _office.Rf.Fail(answer.Call, answer.Reading, "Midlertidig feil") };
        var other = answer with { Answer = _office.Rf.AnswerForOther(answer.Call, answer.Reading, "annen") };

        Assert.Equal("Kjent avvik", rejected.Apprec.Errors.Single().OT);
        Assert.Contains("Midlertidig feil", failed.Soap.Fault, StringComparison.Ordinal);
        Assert.NotEqual(ReseptId, other.Apprec.OriginalMsgId.Id);
        Assert.Empty(ReseptformidlerenSimulator.Tilstand(_office.Tenant).Resepter);
    }

    [Fact]
    public void Resetting_forgets_the_tenant()
    {
        _office.Send("M1", Eksempel("M1"));

        _office.Rf.Reset(_office.Tenant);

        Assert.Empty(ReseptformidlerenSimulator.Tilstand(_office.Tenant).Resepter);
    }
}
