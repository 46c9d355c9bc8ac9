using System.Text;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Tests.Wire.Ebxml;
using AcceptanceHarness.Tests.Wire.Signing;
using AcceptanceHarness.Wire.Ebxml;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using CsCheck;

namespace AcceptanceHarness.Tests.Simulators.Meldingstjener.Ebxml;

public sealed class EbxmldelTests(PkiFixture fixture)
{
    private readonly Ebxmlrigg _rigg = new(fixture.Pki);

    [Fact]
    public void A_message_is_opened_handed_on_and_acknowledged()
    {
        var answer = _rigg.Svar(_rigg.Kall());

        var taken = Assert.Single(_rigg.Mottatt);
        Assert.Equal((Ebxmlrigg.FraHer, Ebxmlrigg.TilHer), (taken.FraHerId, taken.TilHerId));
        Assert.Equal(Ebxmlrigg.MsgHead, taken.MsgHead.ToArray());
        var receipt = Ebxmlrigg.Lest(answer);
        Assert.Equal((200, EbxmlNavn.Acknowledgment, "melding-1"), (answer.Status, receipt.Hode.Handling, receipt.Kvittering!.MeldingId));
        Assert.Equal((Ebxmlrigg.TilHer, Ebxmlrigg.FraHer, "samtale-1"), (receipt.Hode.Fra.HerId, receipt.Hode.Til.HerId, receipt.Hode.SamtaleId));
    }

    [Fact]
    public void A_signed_acknowledgment_says_again_what_the_message_was_signed_for()
    {
        var call = _rigg.Kall();
        var sent = Mimeleser.Les(call.Header("Content-Type"), call.Body);

        var answer = _rigg.Svar(call);

        var signature = EbxmlSignatur.Verifiser(answer.Body, [], _rigg.Tillit);
        Assert.True(signature.Signatur.IsTrusted);
        Assert.Equal(_rigg.Mottaker.Thumbprint, signature.Signatur.Certificate!.Thumbprint);
        var covered = EbxmlSignatur.Verifiser(sent.Rot!.Innhold, sent.Vedlegg, _rigg.Tillit).Referanser;
        Assert.Equal(2, covered.Count);
        Assert.Equivalent(covered, Ebxmlrigg.Lest(answer).Kvittering!.Referanser, strict: true);
    }

    [Fact]
    public void A_copy_is_not_handed_on_and_gets_the_same_acknowledgment_byte_for_byte()
    {
        var first = _rigg.Svar(_rigg.Kall());
        _rigg.Clock.Advance(TimeSpan.FromHours(12));

        var second = _rigg.Svar(_rigg.Kall());

        Assert.Equal(first.Body.ToArray(), second.Body.ToArray());
        Assert.Single(_rigg.Mottatt);
        Assert.Equal("ja", second.Facts[EbxmlFacts.Duplikat]);
        Assert.False(first.Facts.ContainsKey(EbxmlFacts.Duplikat));
    }

    [Fact]
    public void Nothing_is_acknowledged_that_nobody_asked_for()
    {
        var call = _rigg.Kall(Konvolutter.Melding with { Kvitteringsonske = null });

        Assert.Equal((204, 0), (_rigg.Svar(call).Status, _rigg.Svar(call).Body.Length));
        Assert.Single(_rigg.Mottatt);
    }

    [Fact]
    public void What_is_forgotten_is_taken_in_again()
    {
        _rigg.Svar(_rigg.Kall());
        _rigg.Del.Glem(_rigg.Tenant);

        _rigg.Svar(_rigg.Kall());

        Assert.Equal(2, _rigg.Mottatt.Count);
    }

    public static TheoryData<string, EbxmlFeilkode> Feil => new()
    {
        { "ukjent-mottaker", EbxmlFeilkode.ValueNotRecognized },
        { "ukjent-avsender", EbxmlFeilkode.ValueNotRecognized },
        { "annen-avtale", EbxmlFeilkode.ValueNotRecognized },
        { "annen-versjon", EbxmlFeilkode.NotSupported },
        { "uten-tjenestetype", EbxmlFeilkode.Inconsistent },
        { "uten-samtale", EbxmlFeilkode.OtherXml },
        { "for-sent", EbxmlFeilkode.TimeToLiveExpired },
        { "usignert", EbxmlFeilkode.SecurityFailure },
        { "endret", EbxmlFeilkode.SecurityFailure },
        { "annen-signatar", EbxmlFeilkode.SecurityFailure },
        { "kryptert-for-andre", EbxmlFeilkode.SecurityFailure },
        { "uten-vedlegg", EbxmlFeilkode.MimeProblem },
        { "ikke-levert", EbxmlFeilkode.DeliveryFailure },
    };

    [Theory]
    [MemberData(nameof(Feil))]
    public void Each_fault_is_answered_by_its_code(string feil, EbxmlFeilkode kode)
    {
        var answer = _rigg.Svar(Med(feil));

        var error = Ebxmlrigg.Lest(answer);
        Assert.Equal((EbxmlNavn.MessageError, "melding-1"), (error.Hode.Handling, error.Hode.RefTilMeldingId));
        Assert.True(error.Feilliste!.ErAvslag);
        Assert.Equal(kode.ToString(), Assert.Single(error.Feilliste.Feil).Kode);
        Assert.Equal(kode.ToString(), answer.Facts[EbxmlFacts.SvarFeilkode]);
        Assert.Equal(feil == "ikke-levert" ? 1 : 0, _rigg.Mottatt.Count);
    }

    [Theory]
    [InlineData("MimeProblem", "MimeProblem")]
    [InlineData("X99", "Unknown")]
    [InlineData("7", "Unknown")]
    public void A_planned_refusal_has_its_code_or_is_unknown(string planned, string code)
    {
        var call = _rigg.Kall();

        var answer = _rigg.Del.Avvis(call, _rigg.Del.Les(call), [new Rejection(planned, "Avvist.")]);

        Assert.Equal(code, Assert.Single(Ebxmlrigg.Lest(answer).Feilliste!.Feil).Kode);
        Assert.Empty(_rigg.Mottatt);
    }

    [Theory]
    [InlineData("text/xml", "ikke xml", "OtherXml")]
    [InlineData("application/json", "{}", "MimeProblem")]
    public void What_nobody_can_answer_is_a_fault(string type, string body, string code)
    {
        var call = _rigg.Kall(new Mimekropp(type, Encoding.UTF8.GetBytes(body)));

        Assert.NotNull(_rigg.Del.Les(call).Unreadable);
        var answer = _rigg.Svar(call);
        Assert.Equal(500, answer.Status);
        Assert.Contains($"<faultstring>{code}: ", Encoding.UTF8.GetString(answer.Body.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void What_xml_cannot_hold_is_not_repeated()
    {
        var call = _rigg.Kall();
        var lest = Mimeleser.Les(call.Header("Content-Type"), call.Body);

        var fault = _rigg.Svar(_rigg.Kall(new Mimekropp("\u0002/\u0003", default)));
        var error = _rigg.Svar(_rigg.Kall(Mimeskriver.Skriv(lest.Rot!.Innhold, [.. lest.Vedlegg, new Mimedel("\u0002", "text/plain", default)], "skille-1")));

        Assert.Equal((500, 200), (fault.Status, error.Status));
        Assert.Contains("[fjernet]", Assert.Single(Ebxmlrigg.Lest(error).Feilliste!.Feil).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_method_is_refused() => Assert.Equal(405, _rigg.Svar(_rigg.Kall(new Mimekropp("text/xml", default), "GET")).Status);

    [Fact]
    public void The_facts_say_what_was_sent_and_all_that_is_wrong()
    {
        var call = _rigg.Kall(Konvolutter.Melding with { Hode = Konvolutter.Melding.Hode with { CpaId = "annen", LeverInnen = null } }, _rigg.Fremmed, _rigg.Mottaker);

        var reading = _rigg.Del.Les(call);

        Assert.Equal(("9990101", "9990001", "annen"), (reading.Facts[EbxmlFacts.Fra], reading.Facts[EbxmlFacts.Til], reading.Facts[EbxmlFacts.Cpa]));
        Assert.Equal(("signert", "ja", "\"ebXML\""), (reading.Facts[EbxmlFacts.Kvitteringsonske], reading.Facts[EbxmlFacts.UtenDuplikater], reading.Facts[EbxmlFacts.SoapAction]));
        Assert.Equal("OtherRecipient", reading.Facts[EbxmlFacts.Innholdsbrudd]);
        Assert.Equal(_rigg.Fremmed.Thumbprint, reading.Facts[EbxmlFacts.Signatursertifikat]);
        Assert.All(["ValueNotRecognized", "SecurityFailure"], code => Assert.Contains($"\"kode\":\"{code}\"", reading.Facts[EbxmlFacts.Avvik], StringComparison.Ordinal));
        Assert.Contains("melding-1", reading.MessageKeys);
    }

    [Fact]
    public void The_document_is_read_in_clear_with_its_patient()
    {
        var reading = _rigg.Del.Les(_rigg.Kall());

        Assert.Equal(Ebxmlrigg.MsgHead, reading.Clear.ToArray());
        Assert.Equal([ExampleHead.PatientFnr], reading.PatientKeys);
        Assert.Contains(ExampleHead.QuestionId, reading.MessageKeys);
    }

    [Fact]
    public void An_acknowledgment_is_passed_on_and_never_answered()
    {
        var signal = Konvolutter.Signal(EbxmlNavn.Acknowledgment) with { Kvittering = new EbxmlKvittering(Konvolutter.Tid, "melding-1") };

        Assert.Equal(204, _rigg.Svar(_rigg.Signal(signal)).Status);
        Assert.Equal("melding-1", Assert.Single(_rigg.Signaler).Kvittering!.MeldingId);
        Assert.Equal(204, _rigg.Svar(_rigg.Signal(signal, signert: false)).Status);
        Assert.Single(_rigg.Signaler);
    }

    [Fact]
    public void An_error_message_without_signature_is_passed_on()
    {
        var error = Konvolutter.Signal(EbxmlNavn.MessageError) with { Feilliste = new EbxmlFeilliste(EbxmlFeil.Error, [new EbxmlFeil("Unknown", EbxmlFeil.Error, null, null)]) };

        Assert.Equal(204, _rigg.Svar(_rigg.Signal(error, signert: false)).Status);
        Assert.Single(_rigg.Signaler);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 0)]
    public void Acknowledgments_are_sent_in_a_call_of_their_own_unless_the_same_is_asked_for(bool sammeKall, int sendte)
    {
        _rigg.Options.SvarerISammeKall = false;

        var answer = _rigg.Svar(_rigg.Kall(Konvolutter.Melding with { SvarISammeKall = sammeKall }));

        Assert.Equal((sendte, sammeKall ? 200 : 204), (_rigg.Sendte.Count, answer.Status));
        Assert.Equal(EbxmlNavn.Acknowledgment, answer.Facts[EbxmlFacts.Svar]);
    }

    [Fact]
    public void Damaged_calls_are_answered_and_never_an_exception()
    {
        var good = _rigg.Kall();

        Gen.Select(Gen.Int[0, good.Body.Length - 1], Gen.Byte, Gen.Int[0, good.Body.Length], Gen.Int[0, 3]).Sample(
            (place, value, length, cut) =>
            {
                var bytes = cut == 0 ? good.Body.ToArray()[..length] : good.Body.ToArray();
                if (place < bytes.Length)
                {
                    bytes[place] = value;
                }

                return _rigg.Svar(good with { Body = bytes }).Status is 200 or 204 or 500;
            },
            iter: 200,
            threads: 1);
    }

    private SimulatedCall Med(string feil)
    {
        var melding = Konvolutter.Melding;
        var hode = melding.Hode;
        switch (feil)
        {
            case "for-sent":
                _rigg.Clock.Advance(TimeSpan.FromHours(2));
                break;
            case "ikke-levert":
                _rigg.Leveringsfeil = "Mottakeren tar ikke imot nå.";
                break;
        }

        return feil switch
        {
            "ukjent-mottaker" => _rigg.Kall(melding with { Hode = hode with { Til = EbxmlPart.Av("9999999", "Rolle") } }),
            "ukjent-avsender" => _rigg.Kall(melding with { Hode = hode with { Fra = EbxmlPart.Av("9999999", "Rolle") } }),
            "annen-avtale" => _rigg.Kall(melding with { Hode = hode with { CpaId = "annen" } }),
            "annen-versjon" => Endret("eb:version=\"2.0\"", "eb:version=\"3.0\""),
            "uten-tjenestetype" => _rigg.Kall(melding with { Hode = hode with { Tjenestetype = null } }),
            "uten-samtale" => _rigg.Kall(melding with { Hode = hode with { SamtaleId = "" } }),
            "usignert" => Usignert(),
            "endret" => Endret("Prøve", "Annet"),
            "annen-signatar" => _rigg.Kall(signering: _rigg.Fremmed),
            "kryptert-for-andre" => _rigg.Kall(kryptering: _rigg.Mottaker),
            "uten-vedlegg" => _rigg.Kall(melding with { Innhold = [Konvolutter.VedleggId, "to"] }),
            _ => _rigg.Kall(),
        };
    }

    private SimulatedCall Usignert()
    {
        var call = _rigg.Kall();
        var lest = Mimeleser.Les(call.Header("Content-Type"), call.Body);
        return _rigg.Kall(Mimeskriver.Skriv(EbxmlSkriver.Skriv(Konvolutter.Melding), lest.Vedlegg, "skille-1"));
    }

    private SimulatedCall Endret(string right, string wrong)
    {
        var call = _rigg.Kall();
        var lest = Mimeleser.Les(call.Header("Content-Type"), call.Body);
        var text = Encoding.UTF8.GetString(lest.Rot!.Innhold.Span).Replace(right, wrong, StringComparison.Ordinal);
        return _rigg.Kall(Mimeskriver.Skriv(Encoding.UTF8.GetBytes(text), lest.Vedlegg, "skille-1"));
    }
}
