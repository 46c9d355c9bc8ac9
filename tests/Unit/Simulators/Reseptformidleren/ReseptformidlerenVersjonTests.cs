using System.Xml.Linq;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Reseptformidleren;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using static AcceptanceHarness.Tests.Simulators.Reseptformidleren.Legekontor;

namespace AcceptanceHarness.Tests.Simulators.Reseptformidleren;

public class ReseptformidlerenVersjonTests
{
    private readonly Legekontor _office = new();

    public static TheoryData<string, string, string> Questions => new()
    {
        { "M9.5", "M9_5", Namespaces.M96.NamespaceName },
        { "M9.5 2018-07-01", "M9_5", Namespaces.M96V2018.NamespaceName },
        { "M9.5 2015-05-01", "M9_5", Namespaces.M96V2015.NamespaceName },
        { "M9.7", "M9_7", Namespaces.M98.NamespaceName },
        { "M9.7 2015-05-01", "M9_7", Namespaces.M98V2015.NamespaceName },
    };

    public static TheoryData<string> Lookups => ["M9.5", "M9.5 2018-07-01", "M9.5 2015-05-01"];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_is_answered_in_its_version_and_nothing_is_found_wrong_with_it(string question, string operation, string version)
    {
        _office.Send("M1", Eksempel("M1"));

        var answer = _office.Send(operation, Nytt(question));

        Assert.Equal(version, answer.Innhold.Name.NamespaceName);
        Assert.Empty(answer.Skjemafeil);
        Assert.DoesNotContain(answer.Findings, finding => finding.Alvor == Alvor.Feil);
    }

    [Theory]
    [MemberData(nameof(Lookups))]
    public void The_patient_asked_for_is_the_one_whose_prescriptions_are_listed(string question)
    {
        _office.Send("M1", Eksempel("M1"));
        var other = Nytt(question);
        other.Descendants(Namespaces.MsgHead + "Patient").Remove();
        other.Descendants().Single(element => element.Name.LocalName == "Fnr").Value = "53847510052";

        Assert.Equal(ReseptId, Assert.Single(Liste(Nytt(question)).Listeelementer).ReseptId);
        Assert.Empty(Liste(other).Listeelementer);
    }

    [Theory]
    [MemberData(nameof(Lookups))]
    public void A_recall_while_the_pharmacy_holds_the_prescription_is_told_in_every_version(string question)
    {
        _office.Send("M1", Eksempel("M1"));
        ReseptformidlerenSimulator.Utlevering(_office.Tenant).Ekspeder(ReseptId);
        _office.Send("M5", Eksempel("M5"));

        var element = Assert.Single(Liste(Nytt(question)).Listeelementer);

        Assert.Equal(("U", "1"), (element.Status.V, element.Tilbakekalling?.Arsak.V));
    }

    [Fact]
    public void An_older_list_says_both_that_and_why_a_prescription_is_recalled_and_a_current_one_neither()
    {
        _office.Send("M1", Eksempel("M1"));
        var before = Assert.Single(Liste(Nytt("M9.5 2018-07-01")).Listeelementer);
        _office.Send("M5", Eksempel("M5"));
        var after = Assert.Single(Liste(Nytt("M9.5 2018-07-01")).Listeelementer);

        Assert.Equal((null, null), (before.TilbakekallingStatus, before.Tilbakekalling));
        Assert.Equal((true, ArsakTilbakekalling.Fornying), (after.TilbakekallingStatus, after.Tilbakekalling!.Arsak));
    }

    [Fact]
    public void A_list_of_2015_tells_of_reservation_in_its_only_place()
    {
        _office.Send("M1", Eksempel("M1"));
        ReseptformidlerenSimulator.Reserver(_office.Tenant, Pasient, true);

        Assert.Equal(StatusSok.Reservert, Liste(Nytt("M9.5 2015-05-01")).StatusSok);
        Assert.True(Liste(Nytt("M9.5 2018-07-01")).Pasientreservasjon);
        Assert.Null(Liste(Nytt("M9.5 2018-07-01")).StatusSok);
    }

    [Fact]
    public void A_list_of_2015_tells_of_hidden_prescriptions_where_nothing_else_is_listed()
    {
        var locked = Eksempel("M1");
        var content = locked.Descendants(Namespaces.M1 + "Resept").Single();
        var resept = ReseptReader.Read(content) with { RefNr = "1234567890", LastResept = true };
        content.ReplaceWith(ReseptWriter.Write(resept));
        ReseptformidlerenSimulator.LeggInn(_office.Tenant, Signert(locked));

        Assert.Equal(StatusSok.Last, Liste(Nytt("M9.5 2015-05-01")).StatusSok);
    }

    [Fact]
    public void A_question_of_2015_about_a_reserved_patients_dispensings_is_refused_rather_than_answered_with_none()
    {
        _office.Send("M1", Eksempel("M1"));
        ReseptformidlerenSimulator.Reserver(_office.Tenant, Pasient, true);

        Assert.Contains("reservert", _office.Send("M9_7", Nytt("M9.7 2015-05-01")).Soap.Fault, StringComparison.Ordinal);
        Assert.True(M98Reader.Read(_office.Send("M9_7", Nytt("M9.7")).Innhold).Pasientreservasjon);
    }

    [Theory]
    [InlineData("MV")]
    [InlineData("MV 2013-08-16")]
    public void A_verification_is_received_in_every_version(string message) =>
        Assert.Equal("1", _office.Send("Verify", Eksempel(message)).Apprec.Status.V);

    [Fact]
    public void A_version_that_is_no_longer_live_is_refused()
    {
        var question = Nytt("M9.5");
        foreach (var element in question.Descendants().Where(element => element.Name.Namespace == Namespaces.M95))
        {
            element.Name = XName.Get(element.Name.LocalName, "http://www.kith.no/xmlstds/eresept/m95/2008-10-03");
        }

        Assert.Equal("T10", _office.Send("M9_5", question).Apprec.Errors.Single().V);
    }

    private static string Pasient => Eksempel("M1").Descendants(Namespaces.MsgHead + "Patient")
        .Descendants(Namespaces.MsgHead + "Id").First().Value;

    private M96 Liste(XDocument question) => M96Reader.Read(_office.Send("M9_5", question).Innhold);

    private static XDocument Nytt(string message)
    {
        var document = Eksempel(message);
        document.Descendants(Namespaces.MsgHead + "MsgId").Single().Value = Guid.NewGuid().ToString();
        return document;
    }
}
