using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener;
using AcceptanceHarness.Simulators.Meldingstjener.Edi;
using AcceptanceHarness.Tests.Simulators.HelseId.Tilgang;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using CsCheck;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener.Edi;

public sealed class EdidelTests
{
    private readonly Edirigg _rigg = new();

    [Fact]
    public void A_posted_message_is_taken_over_and_told_as_acknowledged()
    {
        var answer = _rigg.Svar("POST", "/Messages", Edirigg.Kropp.ToJsonString());

        var id = (string)Edirigg.Json(answer)["id"]!;
        Assert.Equal((201, $"http://127.0.0.1:5006/s1/edi/Messages/{id}"), (answer.Status, answer.Headers.Single(header => header.Key == "Location").Value));
        var taken = Assert.Single(_rigg.Mottatt);
        Assert.Equal((Edirigg.FraHer, Edirigg.TilHer), (taken.FraHerId, taken.TilHerId));
        Assert.Equal(Edirigg.Dokument, taken.MsgHead.ToArray());
        var status = Assert.Single(Edirigg.Liste(_rigg.Svar("GET", $"/Messages/{id}/status")))!;
        Assert.Equal(("Acknowledged", 9990001), ((string)status["transportDeliveryState"]!, (int)status["receiverHerId"]!));
    }

    [Fact]
    public void A_message_that_is_not_delivered_is_told_as_rejected()
    {
        _rigg.Leveringsfeil = "Ukjent mottaker.";

        Assert.Equal("Rejected", Tilstand(_rigg.Sendt()));
    }

    [Fact]
    public void A_message_may_wait_for_its_transport_to_be_confirmed()
    {
        _rigg.Options.BekrefterStraks = false;
        var id = _rigg.Sendt();

        Assert.Equal("Unconfirmed", Tilstand(id));
        Assert.True(_rigg.Del.Meld(_rigg.Tenant, id, Leveringstilstand.Acknowledged));
        Assert.Equal("Acknowledged", Tilstand(id));
        Assert.False(_rigg.Del.Meld(_rigg.Tenant, Guid.NewGuid(), Leveringstilstand.Rejected));
    }

    [Theory]
    [InlineData("/messages?receiverHerIds=9990001", 1)]
    [InlineData("/Messages?ReceiverHerIds=9990101&ReceiverHerIds=9990001", 1)]
    [InlineData("/Messages?receiverHerIds=9990101,9990001", 1)]
    [InlineData("/Messages?receiverHerIds=9990101", 0)]
    [InlineData("/Messages?receiverHerIds=9990001&senderHerId=9990102", 0)]
    [InlineData("/Messages?receiverHerIds=9990001&businessDocumentId=0d5f7a92-3c1b-4e8e-8a37-5b9c6d1e2f40", 1)]
    [InlineData("/Messages?receiverHerIds=9990001&businessDocumentId=annen", 0)]
    public void Messages_are_found_by_what_is_asked(string sti, int antall)
    {
        _rigg.Sendt();

        Assert.Equal(antall, Edirigg.Liste(_rigg.Svar("GET", sti)).Count);
    }

    [Fact]
    public void The_metadata_is_told_when_it_is_asked_for_and_the_order_too()
    {
        var (first, second) = (_rigg.Sendt(), _rigg.Sendt());

        var messages = Edirigg.Liste(_rigg.Svar("GET", "/Messages?receiverHerIds=9990001&includeMetadata=true&orderBy=2&messagesToFetch=1"));

        var only = Assert.Single(messages)!;
        Assert.Equal((second.ToString(), 9990101, false, "2026-03-02T08:15:00Z"), ((string)only["id"]!, (int)only["senderHerId"]!, (bool)only["isAppRec"]!, (string)only["businessDocumentGenDate"]!));
        Assert.NotEqual(first, second);
        Assert.Null(Assert.Single(Edirigg.Liste(_rigg.Svar("GET", "/Messages?receiverHerIds=9990001&messagesToFetch=1")))!["senderHerId"]);
    }

    [Fact]
    public void A_message_that_was_put_is_fetched_and_marked_as_read()
    {
        var id = _rigg.Del.Legg(_rigg.Tenant, Edirigg.Dokument);

        Assert.Equal(Convert.ToBase64String(Edirigg.Dokument), (string)Edirigg.Json(_rigg.Svar("GET", $"/Messages/{id}/business-document"))["businessDocument"]!);
        Assert.Equal("application/xml", (string)Edirigg.Json(_rigg.Svar("GET", $"/Messages/{id}"))["contentType"]!);
        Assert.Equal(204, _rigg.Svar("PUT", $"/Messages/{id}/read/{Edirigg.TilHer}").Status);
        Assert.Empty(Edirigg.Liste(_rigg.Svar("GET", "/Messages?receiverHerIds=9990001")));
        Assert.Throws<ArgumentException>(() => _rigg.Del.Legg(_rigg.Tenant, "<a/>"u8.ToArray()));
    }

    [Fact]
    public void An_application_receipt_is_told_and_sent_to_the_messages_sender()
    {
        var id = _rigg.Sendt();

        var answer = _rigg.Svar("POST", $"/Messages/{id}/apprec/{Edirigg.TilHer}", """{"appRecStatus":"2","appRecErrorList":[{"errorCode":"E10","details":"Ukjent id"}]}""");

        Assert.Equal(201, answer.Status);
        var told = Assert.Single(Edirigg.Liste(_rigg.Svar("GET", $"/Messages/{id}/apprec")))!;
        Assert.Equal(("2", "E10"), ((string)told["appRecStatus"]!, (string)told["appRecErrorList"]![0]!["errorCode"]!));
        Assert.Equal("2", (string)Edirigg.Liste(_rigg.Svar("GET", $"/Messages/{id}/status"))[0]!["appRecStatus"]!);
        var receipt = ApprecReader.Read(_rigg.Mottatt[1].MsgHead);
        Assert.Equal(("2", ExampleHead.QuestionId, Edirigg.FraHer), (receipt.Status.V, receipt.OriginalMsgId.Id, _rigg.Mottatt[1].TilHerId));
        Assert.True((bool)Assert.Single(Edirigg.Liste(_rigg.Svar("GET", "/Messages?receiverHerIds=9990101&includeMetadata=true")))!["isAppRec"]!);
    }

    [Fact]
    public void An_application_receipt_sent_as_a_document_answers_its_message()
    {
        var id = _rigg.Sendt();
        var original = MsgHeadReader.Read(Edirigg.Dokument).MsgInfo;
        var document = new Meldingsdokument(original.MsgId, original.Type, original.GenDate, Edirigg.FraHer, Edirigg.TilHer, ErApprec: false);
        var body = Edirigg.Kropp;
        body["businessDocument"] = Convert.ToBase64String(Edikvittering.Skriv(document, new Ediapprec("1", []), original.GenDate));

        _rigg.Sendt(body.ToJsonString());

        Assert.Equal("1", (string)Edirigg.Liste(_rigg.Svar("GET", $"/Messages/{id}/apprec"))[0]!["appRecStatus"]!);
    }

    [Fact]
    public void A_receipt_is_never_answered_by_a_receipt()
    {
        var id = _rigg.Sendt();
        var receipt = (string)Edirigg.Json(_rigg.Svar("POST", $"/Messages/{id}/apprec/{Edirigg.TilHer}", """{"appRecStatus":"1"}"""))["id"]!;

        Assert.Equal((400, 1100), Edirigg.Feil(_rigg.Svar("POST", $"/Messages/{receipt}/apprec/{Edirigg.FraHer}", """{"appRecStatus":"1"}""")));
    }

    [Fact]
    public void Only_the_receiver_gives_a_receipt_or_marks_as_read()
    {
        var id = _rigg.Sendt();

        Assert.Equal((400, 1102), Edirigg.Feil(_rigg.Svar("POST", $"/Messages/{id}/apprec/{Edirigg.FraHer}", """{"appRecStatus":"1"}""")));
        Assert.Equal((400, 1102), Edirigg.Feil(_rigg.Svar("PUT", $"/Messages/{id}/read/{Edirigg.FraHer}")));
        Assert.Equal((400, 1102), Edirigg.Feil(_rigg.Svar("POST", "/Messages", Med("receiverHerIdsSubset", new JsonArray(9990002)))));
    }

    [Theory]
    [InlineData("GET", "/Messages/1")]
    [InlineData("GET", "/Messages/7b0a4c1e-52d3-4f6a-9b1d-0e8f2a6c3d10/status")]
    [InlineData("GET", "/annet")]
    public void What_is_not_there_is_told(string method, string sti) => Assert.Equal((404, 1010), Edirigg.Feil(_rigg.Svar(method, sti)));

    [Fact]
    public void Another_method_is_refused() => Assert.Equal((405, 1001), Edirigg.Feil(_rigg.Svar("DELETE", "/Messages")));

    public static TheoryData<string, string?, string> Ugyldige => new()
    {
        { "businessDocument", "%%%", "base64 i businessDocument" },
        { "businessDocument", "QUJD", "hodemelding" },
        { "businessDocument", null, "base64 i businessDocument" },
        { "contentType", "application/json", "contentType" },
        { "contentTransferEncoding", "none", "contentTransferEncoding" },
        { "ebXmlOverrides", "tekst", "ebXmlOverrides" },
    };

    [Theory]
    [MemberData(nameof(Ugyldige))]
    public void Each_fault_of_a_posted_message_is_told(string felt, string? verdi, string expected)
    {
        var answer = _rigg.Svar("POST", "/Messages", Med(felt, verdi));

        Assert.Equal((400, 1001), Edirigg.Feil(answer));
        Assert.Contains(Edirigg.Json(answer)["ValidationErrors"]!.AsArray(), each => ((string)each!).Contains(expected, StringComparison.Ordinal));
        Assert.Empty(_rigg.Mottatt);
    }

    [Theory]
    [InlineData("""{"appRecStatus":"4"}""")]
    [InlineData("""{"appRecStatus":2}""")]
    [InlineData("""{"appRecStatus":"2"}""")]
    [InlineData("[]")]
    public void Each_fault_of_a_receipt_is_told(string body) =>
        Assert.Equal((400, 1001), Edirigg.Feil(_rigg.Svar("POST", $"/Messages/{_rigg.Sendt()}/apprec/{Edirigg.TilHer}", body)));

    [Theory]
    [InlineData("/Messages")]
    [InlineData("/Messages?receiverHerIds=abc")]
    [InlineData("/Messages?receiverHerIds=9990001&messagesToFetch=0")]
    [InlineData("/Messages?receiverHerIds=9990001&messagesToFetch=101")]
    public void Each_fault_of_a_question_is_told(string sti) => Assert.Equal((400, 1001), Edirigg.Feil(_rigg.Svar("GET", sti)));

    [Theory]
    [InlineData("api-version", "1")]
    [InlineData("api-version", "")]
    [InlineData("nhn-source-system", "")]
    public void The_headers_must_be_there(string navn, string verdi) =>
        Assert.Equal((400, 1001), Edirigg.Feil(_rigg.Svar(_rigg.Kall("GET", "/Messages?receiverHerIds=9990001", hoder: (navn, verdi)))));

    [Fact]
    public void A_token_without_dpop_is_refused_as_by_every_service() =>
        Assert.Equal(401, _rigg.Svar(_rigg.Kall("GET", "/Messages?receiverHerIds=9990001", hoder: ("DPoP", ""))).Status);

    [Fact]
    public void A_token_for_another_service_is_refused() =>
        Assert.Equal(401, _rigg.Svar(_rigg.Kall("GET", "/Messages?receiverHerIds=9990001", krav: Tilgangsrigg.Sett("aud", "nhn:annet"))).Status);

    [Fact]
    public void Each_kind_of_missing_access_has_its_code()
    {
        var id = _rigg.Sendt();

        Assert.Equal((403, 1210), Edirigg.Feil(_rigg.Svar(_rigg.Kall("GET", "/Messages?receiverHerIds=9990001", krav: Tilgangsrigg.Uten(HelseIdClaims.OrgnrParent)))));
        _rigg.Slipper = _ => false;
        Assert.Equal((403, 1200), Edirigg.Feil(_rigg.Svar("POST", "/Messages", Edirigg.Kropp.ToJsonString())));
        Assert.Equal((403, 1201), Edirigg.Feil(_rigg.Svar("GET", "/Messages?receiverHerIds=9990001")));
        Assert.Equal((403, 1202), Edirigg.Feil(_rigg.Svar("GET", $"/Messages/{id}/status")));
    }

    [Fact]
    public void The_facts_say_who_sends_what_to_whom()
    {
        var reading = _rigg.Del.Les(_rigg.Kall("POST", "/Messages", Edirigg.Kropp.ToJsonString()));

        Assert.Equal((Edioperasjoner.Send, "3", Edirigg.FraHer, Edirigg.TilHer), (reading.Operation, reading.Facts[EdiFacts.Versjon], reading.Facts[EdiFacts.Fra], reading.Facts[EdiFacts.Til]));
        Assert.Equal([ExampleHead.PatientFnr], reading.PatientKeys);
        Assert.Equal(Edirigg.Dokument, reading.Clear.ToArray());
    }

    [Fact]
    public void A_planned_refusal_and_a_technical_error_have_the_services_own_form()
    {
        var call = _rigg.Kall("POST", "/Messages", Edirigg.Kropp.ToJsonString());

        Assert.Equal((400, 1001), Edirigg.Feil(_rigg.Del.Avvis(call, new Reading(), [new Rejection("X99", "Avvist.")])));
        Assert.Equal((500, 0), Edirigg.Feil(_rigg.Del.Feil(call, new Reading(), "Nede.")));
    }

    [Fact]
    public void What_is_forgotten_is_gone()
    {
        var id = _rigg.Sendt();
        _rigg.Del.Glem(_rigg.Tenant);

        Assert.Equal((404, 1010), Edirigg.Feil(_rigg.Svar("GET", $"/Messages/{id}")));
    }

    [Fact]
    public void Damaged_bodies_are_answered_and_never_an_exception()
    {
        var good = Encoding.UTF8.GetBytes(Edirigg.Kropp.ToJsonString());

        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[0, good.Length], Gen.Int[0, 3]).Sample(
            (place, value, length, cut) =>
            {
                var bytes = cut == 0 ? good[..length] : [.. good];
                if (place < bytes.Length)
                {
                    bytes[place] = value;
                }

                return _rigg.Svar(_rigg.Kall("POST", "/Messages") with { Body = bytes }).Status is 201 or 400;
            },
            iter: 200,
            threads: 1);
    }

    private string Tilstand(Guid id) => (string)Edirigg.Liste(_rigg.Svar("GET", $"/Messages/{id}/status"))[0]!["transportDeliveryState"]!;

    private static string Med(string felt, JsonNode? verdi)
    {
        var body = Edirigg.Kropp;
        body[felt] = verdi;
        return body.ToJsonString();
    }
}
