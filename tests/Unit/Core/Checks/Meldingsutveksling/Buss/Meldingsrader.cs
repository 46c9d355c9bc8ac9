using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Tests.Core.Checks.HelseId;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Signing;
using static AcceptanceHarness.Tests.Core.Checks.Meldingsutveksling.Buss.Bussutvekslinger;

namespace AcceptanceHarness.Tests.Core.Checks.Meldingsutveksling.Buss;

/// <summary>Sessions whose last exchange a check fails or leaves alone; a row is named after its check, with a variant after the slash.</summary>
internal static class Meldingsrader
{
    private const string Ebxml = "<Envelope xmlns:eb=\"http://www.oasis-open.org/committees/ebxml-msg/schema/msg-header-2_0.xsd\"/>";

    private static readonly Exchange Inn = Levert(1, Id(101));
    private static readonly Exchange Foresporsel = Forespurt(2);

    public static readonly Dictionary<string, Func<Exchange[]>> Feil = new()
    {
        ["bus-queue-is-named-in-to"] = () => [Melding(3).Med(MeldingsFacts.Til, $"{Motpart}_sync")],
        ["bus-queue-is-named-in-to/missing"] = () => [Melding(3).Med(MeldingsFacts.Til, null)],
        ["bus-message-id-is-a-uuid"] = () => [Melding(3).Med(MeldingsFacts.MessageId, "1042")],
        ["bus-message-id-is-a-uuid/missing"] = () => [Melding(3).Med(MeldingsFacts.MessageId, null)],
        ["bus-message-id-is-used-once"] = () => [Melding(3), Melding(4).Med(MeldingsFacts.MessageId, Id(3))],
        ["bus-subject-is-the-message-function"] = () => [Melding(3).Med(MeldingsFacts.Funksjon, Meldingsfunksjon.Ekonsultasjon)],
        ["bus-subject-is-the-message-function/missing"] = () => [Melding(3).Med(MeldingsFacts.Funksjon, null)],
        ["bus-subject-is-the-message-function/receipt"] = () => [Inn, Kvittering(3, Id(101)).Med(MeldingsFacts.Funksjon, Meldingsfunksjon.Ekontakt)],
        ["bus-subject-is-the-message-function/error"] = () => [Inn, Feilmelding(3, Inn).Med(MeldingsFacts.Funksjon, "FEIL")],
        ["bus-reply-queue-is-the-senders-own"] = () => [Melding(3).Med(MeldingsFacts.SvarTil, null)],
        ["bus-reply-queue-is-the-senders-own/another's"] = () => [Melding(3).Med(MeldingsFacts.SvarTil, "8094009_async")],
        ["bus-reply-queue-is-the-senders-own/kind"] = () => [Sporring(3).Med(MeldingsFacts.SvarTil, $"{Klinikk}_async")],
        ["bus-reply-queue-is-the-senders-own/answer"] = () => [Foresporsel, Synksvar(3, Foresporsel).Med(MeldingsFacts.SvarTil, $"{Klinikk}_async")],
        ["bus-correlation-is-kept"] = () => [Melding(3).Med(MeldingsFacts.KorrelasjonId, Id(4))],
        ["bus-correlation-is-kept/missing"] = () => [Melding(3).Med(MeldingsFacts.KorrelasjonId, null)],
        ["bus-correlation-is-kept/answer"] = () => [Foresporsel, Synksvar(3, Foresporsel).Med(MeldingsFacts.KorrelasjonId, Id(3))],
        ["bus-content-type-is-exact"] = () => [Melding(3).Med(MeldingsFacts.Innholdstype, "application/pkcs7-mime")],
        ["bus-content-type-is-exact/plain"] = () => [Melding(3).Med(MeldingsFacts.Innholdstype, AmqpEgenskaper.RenTekst)],
        ["bus-content-type-is-exact/error"] = () => [Inn, Feilmelding(3, Inn).Med(MeldingsFacts.Innholdstype, null)],
        ["bus-properties-are-strings"] = () => [Melding(3).Med(MeldingsFacts.IkkeTekst, "toHerId")],
        ["bus-required-properties-are-sent"] = () => [Melding(3).Egenskap(AmqpEgenskaper.FromHerId, null)],
        ["bus-required-properties-are-sent/error"] = () => [Inn, Feilmelding(3, Inn).Egenskap(AmqpEgenskaper.ApplicationTimeStamp, null)],
        ["bus-sending-time-is-now"] = () => [Melding(3).Egenskap(AmqpEgenskaper.ApplicationTimeStamp, "2026-03-02T10:00:03Z")],
        ["bus-sending-time-is-now/local"] = () => [Melding(3).Egenskap(AmqpEgenskaper.ApplicationTimeStamp, "2026-03-02T10:00:03+01:00")],
        ["bus-sending-time-is-now/no zone"] = () => [Melding(3).Egenskap(AmqpEgenskaper.ApplicationTimeStamp, "2026-03-02T09:00:03")],
        ["bus-sending-time-is-now/no time"] = () => [Melding(3).Egenskap(AmqpEgenskaper.ApplicationTimeStamp, "2026-19-02T09:00:03Z")],
        ["bus-agreement-is-the-one-in-force"] = () => [Melding(3).Egenskap(AmqpEgenskaper.CpaId, null)],
        ["bus-agreement-is-the-one-in-force/unknown"] = () => [Melding(3).Egenskap(AmqpEgenskaper.CpaId, Id(77))],
        ["bus-agreement-is-the-one-in-force/former"] = () => [Melding(3).Egenskap(AmqpEgenskaper.CpaId, Id(77)).Med(MeldingsFacts.TidligereAvtale, "ja")],
        ["bus-agreement-is-the-one-in-force/none"] = () => [Melding(3).Med(MeldingsFacts.GjeldendeAvtale, null)],
        ["bus-body-is-one-data-section"] = () => [Melding(3).Med(MeldingsFacts.Kroppsform, "verdi")],
        ["bus-body-is-one-data-section/several"] = () => [Melding(3).Med(MeldingsFacts.Kroppsform, "flere")],
        ["bus-payload-is-signed-and-encrypted"] = () => [Melding(3).Med(MeldingsFacts.Beskyttelse, nameof(CmsProblem.NotEncrypted))],
        ["bus-payload-is-signed-and-encrypted/unsigned"] = () => [Melding(3).Med(MeldingsFacts.Beskyttelse, nameof(CmsProblem.NotSigned))],
        ["bus-payload-is-signed-by-the-sender"] = () => [Melding(3).Med(MeldingsFacts.Beskyttelse, nameof(CmsProblem.OtherSigner))],
        ["bus-payload-is-signed-by-the-sender/usage"] = () => [Melding(3).Med(MeldingsFacts.Beskyttelse, nameof(CmsProblem.WrongKeyUsage))],
        ["bus-payload-is-encrypted-for-the-receiver"] = () => [Melding(3).Med(MeldingsFacts.Beskyttelse, nameof(CmsProblem.OtherRecipient))],
        ["bus-cipher-is-strong"] = () => [Melding(3).Med(MeldingsFacts.Krypteringsalgoritme, "1.3.14.3.2.7")],
        ["bus-cipher-is-strong/3des"] = () => [Melding(3).Med(MeldingsFacts.Krypteringsalgoritme, CmsProtection.TripleDes)],
        ["bus-sender-is-the-same-inside"] = () => [Melding(3).Med(MeldingsFacts.AvsenderHerId, "8094000")],
        ["bus-receiver-is-the-same-inside"] = () => [Melding(3).Med(MeldingsFacts.MottakerHerId, "8093238")],
        ["bus-queue-is-the-receivers"] = () => [Melding(3).Egenskap(AmqpEgenskaper.ToHerId, "8093238")],
        ["bus-both-levels-are-named"] = () => [Melding(3).Med(MeldingsFacts.AvsenderHerId, null)],
        ["bus-both-levels-are-named/receiver"] = () => [Melding(3).Med(MeldingsFacts.MottakerVirksomhet, null)],
        ["bus-msg-id-is-a-uuid"] = () => [Melding(3).Med(MeldingsFacts.MeldingId, "fag-1")],
        ["bus-ack-is-said"] = () => [Melding(3).Med(MeldingsFacts.Ack, null)],
        ["bus-answer-names-its-conversation"] = () => [Inn, Melding(3, "<Notat/>")],
        ["bus-answer-names-its-conversation/half"] = () => [Inn, Svar(3, Id(101), Id(101)).Med(MeldingsFacts.Samtale, null)],
        ["bus-answer-names-its-conversation/unknown"] = () => [Inn, Svar(3, Id(101), Id(777))],
        ["bus-answer-names-its-conversation/synchronous"] = () => [Foresporsel, Synksvar(3, Foresporsel).Med(MeldingsFacts.SvarPa, null)],
        ["bus-has-no-ebxml-envelope"] = () => [Melding(3).Kropp(Ebxml)],
        ["bus-has-no-ebxml-envelope/multipart"] = () => [Melding(3).Med(MeldingsFacts.Innholdstype, "multipart/related; type=\"text/xml\"")],
        ["person-stays-out-of-bus-metadata"] = () => [Melding(3).Hode("userId", Anne)],
        ["person-stays-out-of-bus-metadata/in a sentence"] = () => [Melding(3).Hode("X-SystemIdentifier", $"pasient={Anne};v1")],
        ["person-stays-out-of-bus-metadata/name"] = () => [Melding(3).Hode("X-Emne", $"Svar til {Etternavn.ToUpperInvariant()}, Anne")],
        ["bus-error-message-is-whole"] = () => [Inn, Feilmelding(3, Inn).Med(MeldingsFacts.FeilFor, null)],
        ["bus-error-message-is-whole/condition"] = () => [Inn, Feilmelding(3, Inn).Med(MeldingsFacts.RapportertTilstand, "E-17")],
        ["bus-error-message-is-whole/body"] = () => [Inn, Feilmelding(3, Inn).Kropp("<MsgHead/>")],
        ["bus-error-message-is-not-answered"] = () => [FeilLevert(2, Id(1)), Feilmelding(3, FeilLevert(2, Id(1)))],
        ["bus-error-message-is-not-answered/twice"] = () => [Inn, Feilmelding(3, Inn), Feilmelding(4, Inn)],
        ["bus-receipt-names-a-delivered-message"] = () => [Inn, Kvittering(3, Id(1))],
        ["bus-receipt-names-a-delivered-message/missing"] = () => [Inn, Kvittering(3, Id(1)).Med(MeldingsFacts.KvitteringFor, null)],
        ["bus-receipt-is-not-receipted"] = () => [Levert(1, Id(101), Meldingsfunksjon.Apprec), Kvittering(3, Id(101))],
        ["bus-receipt-version-is-the-processs"] = () => [Inn, Kvittering(3, Id(101), Apprec10)],
        ["bus-receipt-version-is-the-processs/older"] = () => [Levert(1, Id(101), Meldingsfunksjon.Timer), Kvittering(3, Id(101))],
        ["bus-function-is-agreed"] = () => [Melding(3).Med(MeldingsFacts.AvtaltePakker, MeldingsFacts.IkkeAvtalt)],
        ["bus-version-is-agreed"] = () => [Melding(3).Med(MeldingsFacts.Dokumenter, "{http://www.kith.no/xmlstds/dialog/2006-10-11}Dialogmelding")],
        ["bus-version-is-agreed/older"] = () => [Melding(3).Med(MeldingsFacts.AvtaltePakker, "dia_v1.0_ical")],
    };

    public static readonly Dictionary<string, Func<Exchange[]>> Lovlig = new()
    {
        ["a healthy session"] = () =>
        [
            Inn, Foresporsel, Kvittering(3, Id(101)), Svar(4, Id(101), Id(101)), Melding(5), Synksvar(6, Foresporsel), Sporring(7),
            Levert(8, Id(108)), Feilmelding(9, Levert(8, Id(108))), FeilLevert(10, Id(5)),
        ],
        ["the broker's full name in to"] = () => [Melding(3).Med(MeldingsFacts.Til, $"tb.test.nhn.no/NHNTESTServiceBus/{Motpart}_async")],
        ["a reply queue of the server's own"] = () => [Sporring(3).Med(MeldingsFacts.SvarTil, $"{Klinikk}_syncreply_2")],
        ["what was cut off is sent as it was"] = () => [Melding(3).Ubesvart(), Melding(4).Med(MeldingsFacts.MessageId, Id(3)).Med(MeldingsFacts.KorrelasjonId, Id(3))],
        ["an older receipt of an older process"] = () => [Levert(1, Id(101), Meldingsfunksjon.Timer), Kvittering(3, Id(101), Apprec10)],
        ["each delivery has its error message"] = () => [Inn, Feilmelding(2, Inn), Inn with { Number = 3 }, Feilmelding(4, Inn)],
        ["nothing is agreed, and nothing is named"] = () =>
            [Melding(3).Med(MeldingsFacts.GjeldendeAvtale, null).Med(MeldingsFacts.AvtaltePakker, null).Egenskap(AmqpEgenskaper.CpaId, null)],
        ["a message to another than a national party"] = () => [Melding(3).Med(MeldingsFacts.Mottatt, null).Med(MeldingsFacts.MessageId, "1")],
        ["eleven digits that are no person number"] = () => [Melding(3).Hode("X-SystemIdentifier", "12345678901")],
        ["a name that is part of a word"] = () => [Melding(3).Hode("X-SystemIdentifier", $"{Etternavn}klinikken")],
    };
}
