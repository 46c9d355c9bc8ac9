using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Lister;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

public class ReseptformidlerenMultidoseTests
{
    private readonly Legekontor _office = new();

    [Fact]
    public void A_doctor_takes_on_the_responsibility_and_shows_on_the_list()
    {
        var answer = _office.Send("M27_1", Eksempel("M27.1"));

        var m272 = M272Reader.Read(answer.Innhold);
        Assert.Empty(answer.Findings.Select(finding => $"{finding.Check}: {finding.Received}"));
        Assert.Empty(answer.Skjemafeil);
        Assert.Equal((true, "222200068", "Kari", "9990101"), (m272.RegistrertEndring, m272.Multidoselege!.HprNr, m272.Multidoselege.Fornavn, m272.Multidoselege.HerId));
        Assert.Equal("222200068", M912Reader.Read(_office.Send("M9_11", Eksempel("M9.11")).Innhold).Multidoselege!.HprNr);
    }

    [Fact]
    public void Another_doctor_takes_over_and_the_former_is_to_be_told()
    {
        _office.Send("M27_1", Med("M27.1", ForsteId, SomAnnen));

        var answer = _office.Send("M27_1", Eksempel("M27.1"));

        Assert.StartsWith("M28 til", Assert.Single(answer.Answer.Effects), StringComparison.Ordinal);
        Assert.Equal("9990101", ReseptformidlerenSimulator.Tilstand(_office.Tenant).Multidoseansvar(Fnr)!.Lege.HerId);
    }

    [Fact]
    public void Only_the_registered_doctor_gives_the_responsibility_up()
    {
        _office.Options.StatusAvregistrering = "X";
        _office.Send("M27_1", Eksempel("M27.1"));

        var refused = _office.Send("M27_1", Med("M27.1", ForsteId, document => { Status(document, "X"); SomAnnen(document); }));
        var done = _office.Send("M27_1", Med("M27.1", AndreId, document => Status(document, "X")));

        Assert.Contains("Bare den registrerte multidoselegen", Tekst(refused), StringComparison.Ordinal);
        Assert.Null(M272Reader.Read(done.Innhold).Multidoselege);
        Assert.Null(ReseptformidlerenSimulator.Tilstand(_office.Tenant).Multidoseansvar(Fnr));
    }

    [Fact]
    public void Giving_up_what_one_does_not_have_is_rejected_in_a_fault()
    {
        var answer = _office.Send("M27_1", Med("M27.1", ForsteId, document => Status(document, "A")));

        Assert.Equal(500, answer.Answer.Status);
        Assert.Contains("AppRecFault", Tekst(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_status_and_a_missing_patient_are_rejected()
    {
        Assert.Contains(
            "verken registrering eller avregistrering",
            Tekst(_office.Send("M27_1", Med("M27.1", ForsteId, document => Status(document, "Q")))),
            StringComparison.Ordinal);
        Assert.Contains(
            "E35",
            Tekst(_office.Send("M27_1", Med("M27.1", ReseptId, document => document.Descendants(Namespaces.MsgHead + "Patient").Remove()))),
            StringComparison.Ordinal);
        Assert.Empty(ReseptformidlerenSimulator.Tilstand(_office.Tenant).Multidose);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_doctor_whose_organisation_has_no_her_id_is_rejected(string? herId)
    {
        var ansvar = new Multidoseansvar(new Rekvirent("310000001", herId, "900000001", "Legekontoret"), "Kari", "Nordmann", "2026-03-02", Resepter.Na);

        var (state, effects) = ReseptformidlerenState.Empty.Apply(new ReseptformidlerenEvent.MultidoseansvarMeldt("m1", "pasient-a", ansvar, true, "f"));

        Assert.Empty(state.Multidose);
        Assert.Equal(Avvisningsarsak.AvsenderMangler, Assert.IsType<ReseptformidlerenEffect.Avvist>(Assert.Single(effects)).Arsak);
    }

    [Fact]
    public void The_same_registration_sent_again_is_answered_alike_and_another_with_its_id_is_not()
    {
        var envelope = Konvolutt("M27_1", Signert(Eksempel("M27.1")));
        var first = _office.Send(envelope);

        Assert.Equal(first.Innhold.ToString(), _office.Send(envelope).Innhold.ToString());
        var other = Eksempel("M27.1");
        other.Descendants(Namespaces.M271 + "GjelderFra").Single().Value = "2026-04-01";
        Assert.Contains("E10", Tekst(_office.Send("M27_1", other)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M9.21", "m922/2019-03-01")]
    [InlineData("M9.21 (2013)", "m922/2013-10-15")]
    public void The_doctors_changed_patients_are_listed_in_the_version_that_was_asked_in(string message, string version)
    {
        _office.Send("M27_1", Eksempel("M27.1"));
        _office.Send("M25_1", Liste(ForsteId));

        var answer = _office.Send("M9_21", Med(message, AndreId));

        Assert.Empty(answer.Findings.Select(finding => $"{finding.Check}: {finding.Received}"));
        Assert.EndsWith(version, answer.Innhold.Name.NamespaceName, StringComparison.Ordinal);
        Assert.Empty(answer.Skjemafeil);
        Assert.Equal([Fnr], M922Reader.Read(answer.Innhold).Pasienter.Select(patient => patient.Fnr));
    }

    [Fact]
    public void Nothing_has_changed_for_another_doctor_or_after_the_last_change()
    {
        _office.Send("M27_1", Med("M27.1", ForsteId, SomAnnen));
        Assert.Equal("true", _office.Send("M9_21", Eksempel("M9.21")).Innhold.Elements().Single().Value);

        _office.Send("M27_1", Eksempel("M27.1"));
        var later = Med("M9.21", AndreId, document => document.Descendants(Namespaces.M921 + "EndringerEtter").Single().Value = "2026-03-02T09:00:00Z");
        Assert.Empty(M922Reader.Read(_office.Send("M9_21", later).Innhold).Pasienter);
    }

    [Fact]
    public void A_recall_by_another_is_a_change()
    {
        _office.Send("M27_1", Eksempel("M27.1"));
        _office.Send("M1", Eksempel("M1"));
        _office.Tenant.CaseClock.Advance(TimeSpan.FromHours(1));
        ReseptformidlerenSimulator.TilbakekallSomAnnen(_office.Tenant, ReseptId, Fnr);

        var after = Med("M9.21", AndreId, document => document.Descendants(Namespaces.M921 + "EndringerEtter").Single().Value = "2026-03-02T09:30:00Z");

        Assert.Single(M922Reader.Read(_office.Send("M9_21", after).Innhold).Pasienter);
    }

    [Fact]
    public void A_consent_is_recorded_and_answered_and_an_expired_one_is_refused()
    {
        var answer = _office.Send("M24_1", Eksempel("M24.1"));
        var expired = _office.Send("M24_1", Med("M24.1", AndreId, document => document.Descendants(Namespaces.M241 + "SamtykkeTil").Single().Value = "2026-03-01"));

        Assert.Empty(answer.Findings.Select(finding => $"{finding.Check}: {finding.Received}"));
        Assert.Empty(answer.Skjemafeil);
        Assert.Equal("1", SvarSamtykkeReader.Read(answer.Innhold).Svar.V);
        Assert.Equal(("2", "Samtykket er utløpt"), (SvarSamtykkeReader.Read(expired.Innhold).Svar.V, SvarSamtykkeReader.Read(expired.Innhold).Begrunnelse!.DN));
        var recorded = Assert.Single(ReseptformidlerenSimulator.Tilstand(_office.Tenant).Samtykker[Fnr]);
        Assert.Equal(("9990101", new DateOnly(2028, 3, 1)), (recorded.Abonnent.HerId, recorded.Til));
    }

    [Fact]
    public void A_consent_without_patient_or_with_a_used_id_is_rejected_and_a_resend_is_not()
    {
        _office.Send("M24_1", Eksempel("M24.1"));
        var other = Eksempel("M24.1");
        other.Descendants(Namespaces.M241 + "SamtykkeTil").Single().Value = "2027-03-01";

        Assert.Equal("1", SvarSamtykkeReader.Read(_office.Send("M24_1", Eksempel("M24.1")).Innhold).Svar.V);
        Assert.Equal("E10", _office.Send("M24_1", other).Apprec.Errors.Single().V);
        var without = Med("M24.1", AndreId, document => document.Descendants(Namespaces.MsgHead + "Patient").Remove());
        Assert.Equal("E35", _office.Send("M24_1", without).Apprec.Errors.Single().V);
        Assert.Single(ReseptformidlerenSimulator.Tilstand(_office.Tenant).Samtykker[Fnr]);
    }

    [Fact]
    public void A_recall_by_another_prescriber_lies_ready_as_an_M7_with_the_M5()
    {
        var foreign = Eksempel("M1");
        SomAnnen(foreign);
        ReseptformidlerenSimulator.LeggInn(_office.Tenant, Signert(foreign));
        var m5 = Signert(Eksempel("M5"));
        _office.Send(Konvolutt("M5", m5));
        _office.Send(Konvolutt("M5", m5));

        var box = _office.Rf.Utboks(_office.Tenant);

        var message = Assert.Single(Assert.Single(box, pair => pair.Key == "9990102").Value);
        var head = MsgHeadReader.Read(message.Innhold);
        var recall = MsgHeadReader.Read(m5).MsgInfo.MsgId;
        Assert.Empty(MessageSchemas.Own.Validate(message.Innhold));
        Assert.Equal(("ERM7", recall, recall), (head.MsgInfo.Type.V, head.MsgInfo.ConversationRef!.RefToParent, head.MsgInfo.ConversationRef.RefToConversation));
        Assert.Equal(m5, Assert.Single(head.Originals));
        Assert.Equal(message.Tidspunkt, SlettetReseptRFReader.Read(head.Content!).Tidspunkt);
    }

    [Fact]
    public void The_M7_carries_the_prescription_where_the_option_says_so()
    {
        _office.Options.LeggReseptenVedM7 = true;
        var m1 = Signert(Eksempel("M1"));
        _office.Send(Konvolutt("M1", m1));
        ReseptformidlerenSimulator.TilbakekallSomAnnen(_office.Tenant, ReseptId, Fnr);

        Assert.Equal(m1, MsgHeadReader.Read(_office.Rf.Utboks(_office.Tenant)["9990101"][0].Innhold).Originals.Single());
    }

    [Fact]
    public void A_recall_that_came_over_no_wire_still_gives_a_readable_M7()
    {
        _office.Send("M1", Eksempel("M1"));
        ReseptformidlerenSimulator.TilbakekallSomAnnen(_office.Tenant, ReseptId, Fnr);

        var message = _office.Rf.Utboks(_office.Tenant)["9990101"][0];

        Assert.Empty(MessageSchemas.Own.Validate(message.Innhold).Select(fault => $"{fault.Place}: {fault.Message}"));
        Assert.Equal(ReseptId, TilbakekallingReader.Read(MsgHeadReader.Read(MsgHeadReader.Read(message.Innhold).Originals[0]).Content!).ReseptId);
    }

    [Fact]
    public void One_s_own_recall_leaves_nothing_in_the_outbox()
    {
        _office.Send("M1", Eksempel("M1"));
        _office.Send("M5", Eksempel("M5"));

        Assert.Empty(_office.Rf.Utboks(_office.Tenant));
    }

    private static void Status(XDocument document, string status) =>
        document.Descendants(Namespaces.M271 + "Status").Single().SetAttributeValue("V", status);

    private static string Tekst(Svar answer) => Encoding.UTF8.GetString(answer.Answer.Body.Span);
}
