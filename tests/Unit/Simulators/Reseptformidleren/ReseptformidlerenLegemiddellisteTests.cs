using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Lister;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

public class ReseptformidlerenLegemiddellisteTests
{
    private readonly Legekontor _office = new();

    [Fact]
    public void A_first_list_is_taken_in_and_becomes_the_present_one()
    {
        var answer = _office.Send("M25_1", Liste(ForsteId));

        Assert.Empty(answer.Findings.Select(finding => $"{finding.Check}: {finding.Received}"));
        Assert.Equal(("1", ForsteId), (answer.Apprec.Status.V, answer.Apprec.OriginalMsgId.Id));
        Assert.Empty(answer.Skjemafeil);
        Assert.Equal(ForsteId, ReseptformidlerenSimulator.Liste(_office.Tenant, Fnr)!.MeldingId);
    }

    [Theory]
    [InlineData("M9.11", "m912/2021-10-01")]
    [InlineData("M9.11 (2018)", "m912/2018-07-01")]
    [InlineData("M9.11 (2014)", "m912/2014-01-21")]
    public void The_present_list_is_handed_out_as_it_was_signed_in_the_version_that_was_asked_in(string message, string version)
    {
        var list = Signert(Liste(ForsteId));
        _office.Send("M1", Eksempel("M1"));
        _office.Send(Konvolutt("M25_1", list));

        var answer = _office.Send("M9_11", Eksempel(message));

        var m912 = M912Reader.Read(answer.Innhold);
        Assert.Empty(answer.Findings.Select(finding => $"{finding.Check}: {finding.Received}"));
        Assert.EndsWith(version, answer.Innhold.Name.NamespaceName, StringComparison.Ordinal);
        Assert.Empty(answer.Skjemafeil.Select(fault => $"{fault.Place}: {fault.Message}"));
        Assert.Equal((Fnr, ForsteId), (m912.Fnr, m912.RefMsgId));
        Assert.Equal(list, Convert.FromBase64String(Assert.Single(m912.VarerIBrukB64)));
        Assert.Equal(message == "M9.11" ? 0 : 1, m912.Reseptinfo.Count);
    }

    [Theory]
    [InlineData(true, true, 1)]
    [InlineData(false, true, 0)]
    [InlineData(null, true, 1)]
    [InlineData(null, false, 0)]
    public void The_list_itself_comes_when_it_is_asked_for(bool? wanted, bool otherwise, int expected)
    {
        _office.Options.TaMedListenUtenOnske = otherwise;
        _office.Send("M25_1", Liste(ForsteId));

        var answer = _office.Send("M9_11", Med("M9.11", AndreId, document =>
        {
            var element = document.Descendants(Namespaces.M911 + "InklM25Meldinger").Single();
            element.Value = wanted == true ? "true" : "false";
            if (wanted is null)
            {
                element.Remove();
            }
        }));

        var m912 = M912Reader.Read(answer.Innhold);
        Assert.Equal((expected, ForsteId), (m912.VarerIBrukB64.Count, m912.RefMsgId));
    }

    [Fact]
    public void The_patient_that_is_asked_for_decides_whoever_the_head_names()
    {
        _office.Send("M25_1", Liste(ForsteId));

        var answer = _office.Send("M9_11", Med("M9.11", AndreId, document =>
            document.Descendants(Namespaces.M911 + "Fnr").Single().Value = "53847510052"));

        Assert.Equal("53847510052", M912Reader.Read(answer.Innhold).Fnr);
        Assert.Null(M912Reader.Read(answer.Innhold).RefMsgId);
    }

    [Fact]
    public void A_patient_without_a_list_has_none_and_no_error()
    {
        var m912 = M912Reader.Read(_office.Send("M9_11", Eksempel("M9.11")).Innhold);

        Assert.Null(m912.RefMsgId);
        Assert.Empty(m912.VarerIBrukB64);
        Assert.Null(m912.Multidoselege);
    }

    [Fact]
    public void A_list_that_builds_on_the_present_one_replaces_it_and_both_are_kept()
    {
        _office.Send("M25_1", Liste(ForsteId));

        var answer = _office.Send("M25_1", Liste(AndreId, ForsteId));

        Assert.Equal("1", answer.Apprec.Status.V);
        Assert.DoesNotContain(answer.Findings, finding => finding.Check == "conversation-references-are-known");
        Assert.Equal([ForsteId, AndreId], ReseptformidlerenSimulator.Tilstand(_office.Tenant).AlleLister(Fnr).Select(list => list.MeldingId));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("33333333-3333-4333-8333-333333333333")]
    public void A_list_that_builds_on_another_is_refused_with_what_to_do(string? bygdPa)
    {
        _office.Options.KodeForEldreListe = "917";
        _office.Send("M25_1", Liste(ForsteId));

        var error = _office.Send("M25_1", Liste(AndreId, bygdPa)).Apprec.Errors.Single();

        Assert.Equal("917", error.V);
        Assert.Contains($"gjeldende liste er {ForsteId}. Hent listen på nytt", error.OT, StringComparison.Ordinal);
        Assert.Equal(ForsteId, ReseptformidlerenSimulator.Liste(_office.Tenant, Fnr)!.MeldingId);
    }

    [Fact]
    public void A_list_on_an_older_one_is_taken_in_where_the_option_says_so()
    {
        _office.Options.GodtaListePaEldreVersjon = true;
        _office.Send("M25_1", Liste(ForsteId));

        Assert.Equal("1", _office.Send("M25_1", Liste(AndreId)).Apprec.Status.V);
    }

    [Fact]
    public void The_same_list_sent_again_gives_the_same_receipt_and_one_list()
    {
        var envelope = Konvolutt("M25_1", Signert(Liste(ForsteId)));

        var (first, second) = (_office.Send(envelope), _office.Send(envelope));

        Assert.True(first.Answer.Body.Span.SequenceEqual(second.Answer.Body.Span));
        Assert.Single(ReseptformidlerenSimulator.Tilstand(_office.Tenant).AlleLister(Fnr));
    }

    [Fact]
    public void Another_list_with_a_used_id_is_refused_and_found()
    {
        _office.Send("M25_1", Liste(ForsteId));
        var other = Liste(ForsteId);
        other.Descendants(Namespaces.M251 + "Merknad").Last().Value = "Noe annet";

        var answer = _office.Send("M25_1", other);

        Assert.Equal("E10", answer.Apprec.Errors.Single().V);
        Assert.Contains(answer.Findings, finding => finding.Check == "message-id-is-unique");
    }

    [Fact]
    public void A_list_from_another_doctor_is_the_one_that_the_next_must_build_on()
    {
        _office.Send("M25_1", Liste(ForsteId));
        var theirs = Liste(AndreId, ForsteId);
        SomAnnen(theirs);
        ReseptformidlerenSimulator.LeggInnListe(_office.Tenant, Signert(theirs));
        const string Ours = "44444444-4444-4444-8444-444444444444";

        Assert.Equal("2", _office.Send("M25_1", Liste(Ours, ForsteId)).Apprec.Status.V);
        _office.Send("M9_11", Eksempel("M9.11"));
        Assert.Equal("2", _office.Send("M25_1", Liste(Ours, ForsteId)).Apprec.Status.V);
        Assert.Equal("1", _office.Send("M25_1", Liste(Ours, AndreId)).Apprec.Status.V);
    }

    [Fact]
    public void A_list_follows_the_patient_to_a_new_number()
    {
        _office.Send("M25_1", Liste(ForsteId));
        ReseptformidlerenSimulator.EndreFnr(_office.Tenant, Fnr, "53847510052");

        var m912 = M912Reader.Read(_office.Send("M9_11", Eksempel("M9.11")).Innhold);

        Assert.Equal(("53847510052", ForsteId), (m912.Fnr, m912.RefMsgId));
        Assert.Equal([Fnr], m912.AndreFnr);
    }

    [Fact]
    public void Reactions_are_put_on_the_list_as_a_version_of_its_own()
    {
        _office.Send("M25_1", Liste(ForsteId));

        var id = ReseptformidlerenSimulator.LeggInnAllergier(_office.Tenant, Fnr, [], Signed);

        var present = MsgHeadReader.Read(ReseptformidlerenSimulator.Liste(_office.Tenant, Fnr)!.Original);
        Assert.Equal((id, ForsteId), (present.MsgInfo.MsgId, present.MsgInfo.ConversationRef!.RefToParent));
        Assert.Empty(LegemidlerIBrukReader.Read(present).Allergier);
        Assert.Equal(2, LegemidlerIBrukReader.Read(present).Enkeltoppforinger.Count);
        Assert.Throws<InvalidOperationException>(() => ReseptformidlerenSimulator.LeggInnAllergier(_office.Tenant, "ukjent", [], Signed));
    }

    [Theory]
    [InlineData("ikke xml")]
    [InlineData("<MsgHead xmlns='http://www.kith.no/xmlstds/msghead/2006-05-24'/>")]
    public void What_is_no_list_is_not_put_in(string text) => Assert.Throws<ArgumentException>(
        () => ReseptformidlerenSimulator.LeggInnListe(_office.Tenant, Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_list_without_a_patient_number_is_rejected_with_E35()
    {
        var document = Liste(ForsteId);
        document.Descendants(Namespaces.MsgHead + "Patient").Single().Remove();

        Assert.Equal("E35", _office.Send("M25_1", document).Apprec.Errors.Single().V);
        Assert.Throws<ArgumentException>(() => ReseptformidlerenSimulator.LeggInnListe(_office.Tenant, WireXml.ToBytes(document)));
    }

    [Theory]
    [InlineData("%%%")]
    [InlineData("aWtrZSB4bWw=")]
    [InlineData("PGEvPg==")]
    public void A_medicine_that_cannot_be_read_is_found(string base64)
    {
        var document = Liste(ForsteId);
        document.Descendants(Namespaces.M251 + "ReseptDokLegemiddelB64").First().Value = base64;

        var answer = _office.Send("M25_1", document);

        Assert.Contains(answer.Findings, finding => finding.Check == "list-entry-holds-a-readable-medicine");
    }

    [Fact]
    public void An_unknown_version_is_rejected_with_T10()
    {
        var document = Eksempel("M9.11");
        foreach (var element in document.Descendants().Where(element => element.Name.Namespace == Namespaces.M911))
        {
            element.Name = XNamespace.Get("http://www.ehelse.no/xmlstds/eresept/m911/2099-01-01") + element.Name.LocalName;
        }

        var answer = _office.Send("M9_11", document);

        Assert.Equal(500, answer.Answer.Status);
        Assert.Contains("T10", Encoding.UTF8.GetString(answer.Answer.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unsigned_question_rides_back_in_a_fault_and_an_unsigned_list_in_a_receipt()
    {
        var question = _office.Send(Konvolutt("M9_11", WireXml.ToBytes(Eksempel("M9.11"))));
        var list = _office.Send(Konvolutt("M25_1", WireXml.ToBytes(Liste(ForsteId))));

        Assert.Contains("AppRecFault", Encoding.UTF8.GetString(question.Answer.Body.Span), StringComparison.Ordinal);
        Assert.Equal((200, "S01"), (list.Answer.Status, list.Apprec.Errors.Single().V));
    }

    [Fact]
    public void A_list_of_a_thousand_entries_is_taken_in_and_handed_out()
    {
        var document = Liste(ForsteId);
        var entry = document.Descendants(Namespaces.M251 + "EnkeltoppforingLIB").First();
        entry.AddAfterSelf(Enumerable.Range(0, 998).Select(number => Copy(entry, $"oppføring-{number}")));

        Assert.Empty(_office.Send("M25_1", document).Findings.Select(finding => finding.Received));
        var m912 = M912Reader.Read(_office.Send("M9_11", Eksempel("M9.11")).Innhold);
        var list = LegemidlerIBrukReader.Read(MsgHeadReader.Read(Convert.FromBase64String(m912.VarerIBrukB64[0])));
        Assert.Equal(1000, list.Enkeltoppforinger.Count);
    }

    [Fact]
    public void An_answer_for_another_patient_is_that_patients_list()
    {
        _office.Send("M25_1", Liste(ForsteId));
        var answer = _office.Send("M9_11", Eksempel("M9.11"));

        var other = answer with { Answer = _office.Rf.AnswerForOther(answer.Call, answer.Reading, "en-annen") };

        Assert.Equal("en-annen", M912Reader.Read(other.Innhold).Fnr);
    }

    private static byte[] Signed(byte[] message) => Signert(XDocument.Parse(Encoding.UTF8.GetString(message), LoadOptions.PreserveWhitespace));

    private static XElement Copy(XElement entry, string id)
    {
        var copy = new XElement(entry);
        copy.Element(Namespaces.M251 + "Id")!.Value = id;
        return copy;
    }
}
