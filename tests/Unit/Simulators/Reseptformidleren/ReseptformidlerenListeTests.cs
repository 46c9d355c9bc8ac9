using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Signing;
using AcceptanceHarness.Wire.TestData;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

public class ReseptformidlerenListeTests
{
    private readonly Legekontor _office = new();

    [Fact]
    public void Prescriptions_are_countersigned_where_the_option_says_so_and_their_own_signature_holds()
    {
        _office.Options.Kontrasigneringssertifikat = Pki.For(
            new TestOrganization(_office.Options.Navn, _office.Options.Orgnr, _office.Options.HerId), CertificateUse.VirksomhetSignering);
        _office.Send("M1", Eksempel("M1"));

        var original = _office.Send("M9_5", Eksempel("M9.5")).Hode.Originals.Single();

        Assert.Contains(SignatureObject.IdPrefix, Encoding.UTF8.GetString(original), StringComparison.Ordinal);
        Assert.True(XmlSignature.Verify(original, new TrustAnchor([Pki.Authority], TimeProvider.System)).IsValid);
    }

    [Fact]
    public void A_recall_is_answered_with_M52_in_the_conversation_and_shows_in_the_list()
    {
        _office.Send("M1", Eksempel("M1"));

        var recall = _office.Send("M5", Eksempel("M5"));
        var list = M96Reader.Read(_office.Send("M9_5", Nytt("M9.5")).Innhold);

        Assert.Equal("ERM52", recall.Hode.MsgInfo.Type.V);
        Assert.Equal(Eksempel("M5").Descendants(Namespaces.MsgHead + "MsgId").Single().Value, recall.Hode.MsgInfo.ConversationRef!.RefToParent);
        Assert.Empty(recall.Skjemafeil);
        Assert.Equal(("T", "1"), (list.Listeelementer[0].Status.V, list.Listeelementer[0].Tilbakekalling!.Arsak.V));
    }

    [Fact]
    public void A_recall_of_an_unknown_prescription_is_a_negative_receipt_in_a_plain_answer()
    {
        var answer = _office.Send("M5", Eksempel("M5"));

        Assert.Equal((200, "2"), (answer.Answer.Status, answer.Apprec.Status.V));
    }

    [Fact]
    public void The_list_carries_the_prescriptions_own_bytes()
    {
        var signed = Signert(Eksempel("M1"));
        _office.Send(Konvolutt("M1", signed));

        var answer = _office.Send("M9_5", Eksempel("M9.5"));

        Assert.Equal(signed, Assert.Single(answer.Hode.Originals));
        Assert.Empty(answer.Skjemafeil);
    }

    [Fact]
    public void A_recall_while_the_pharmacy_holds_the_prescription_shows_only_its_cause()
    {
        _office.Send("M1", Eksempel("M1"));
        ReseptformidlerenSimulator.Utlevering(_office.Tenant).Ekspeder(ReseptId);
        _office.Send("M5", Eksempel("M5"));

        var element = M96Reader.Read(_office.Send("M9_5", Nytt("M9.5")).Innhold).Listeelementer.Single();

        Assert.Equal("U", element.Status.V);
        Assert.NotNull(element.Tilbakekalling);
    }

    [Fact]
    public void Dispensings_are_counted_in_M98_and_an_unknown_prescription_has_none()
    {
        Assert.True(M98Reader.Read(_office.Send("M9_7", Eksempel("M9.7")).Innhold).IngenResept);
        _office.Send("M1", Eksempel("M1"));
        var pharmacy = ReseptformidlerenSimulator.Utlevering(_office.Tenant);
        pharmacy.Ekspeder(ReseptId);
        pharmacy.Utlever(ReseptId);

        var question = Nytt("M9.7");
        question.Descendants(Namespaces.M97 + "ReseptId").Single().Value = ReseptId;
        Assert.Equal(1, M98Reader.Read(_office.Send("M9_7", question).Innhold).AntallUtleveringer);
    }

    [Fact]
    public void A_prescription_put_in_by_another_is_listed_and_its_recall_tells_that_prescriber()
    {
        var document = Eksempel("M1");
        document.Descendants(Namespaces.MsgHead + "Sender").Descendants(Namespaces.MsgHead + "Id").ElementAt(1).Value = "9990202";
        ReseptformidlerenSimulator.LeggInn(_office.Tenant, Signert(document));

        var recall = _office.Send("M5", Eksempel("M5"));

        Assert.StartsWith("M7 til", Assert.Single(recall.Answer.Effects), StringComparison.Ordinal);
    }

    [Fact]
    public void What_comes_from_others_is_in_Norwegian_time_as_what_comes_over_the_wire()
    {
        var id = ReseptformidlerenSimulator.LeggInn(_office.Tenant, Signert(Eksempel("M1")));
        var pharmacy = ReseptformidlerenSimulator.Utlevering(_office.Tenant);
        pharmacy.Ekspeder(id);
        pharmacy.Utlever(id, antall: 1);
        var resept = ReseptformidlerenSimulator.Tilstand(_office.Tenant).Resepter[id];
        var other = new Legekontor();
        ReseptformidlerenSimulator.LeggInn(other.Tenant, Signert(Eksempel("M1")));
        ReseptformidlerenSimulator.TilbakekallSomAnnen(other.Tenant, id, resept.Fnr!);

        var recalled = ReseptformidlerenSimulator.Tilstand(other.Tenant).Resepter[id];

        var norsk = TimeSpan.FromHours(1);
        Assert.Equal(
            (norsk, norsk, norsk),
            (resept.Mottatt.Offset, Assert.Single(resept.Utleveringer).Tidspunkt.Offset, recalled.Tilbakekalling!.Tidspunkt.Offset));
    }

    [Fact]
    public void An_expired_prescription_is_gone()
    {
        _office.Send("M1", Eksempel("M1"));
        _office.Tenant.CaseClock.Advance(TimeSpan.FromDays(370));

        Assert.Empty(M96Reader.Read(_office.Send("M9_5", Eksempel("M9.5")).Innhold).Listeelementer);
    }

    private static XDocument Nytt(string message)
    {
        var document = Eksempel(message);
        document.Descendants(Namespaces.MsgHead + "MsgId").Single().Value = "11111111-2222-4333-8444-555555555555";
        return document;
    }
}
