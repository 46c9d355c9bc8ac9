using System.Globalization;
using System.Text;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Tests.Core.Checks.HelseId;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Identity;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Tests.Core.Checks.Meldingsutveksling.Buss;

/// <summary>What a healthy clinic does on the message bus, to be changed in one place; exchange n comes n seconds into the session.</summary>
internal static class Bussutvekslinger
{
    public const string Klinikk = "8094001";
    public const string Motpart = "8093240";
    public const string Avtale = "51795e2c-9d39-44e0-9168-5bee38f20819";
    public const string Etternavn = "Fjelltun";

    public const string Apprec11 = "http://www.kith.no/xmlstds/apprec/2012-02-15";
    public const string Apprec10 = "http://www.kith.no/xmlstds/apprec/2004-11-21";

    public static readonly string Anne = NationalId.Synthetic(new DateOnly(1980, 1, 1), 300)!.Value.Value;

    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>A citizen's message is delivered.</summary>
    public static Exchange Levert(long nummer, string msgId, string funksjon = Meldingsfunksjon.Ekontakt) => Grunn(nummer, Meldingsoperasjoner.Levering, $"{Klinikk}_async")
        .Med(MeldingsFacts.Funksjon, funksjon).Med(MeldingsFacts.Type, funksjon).Med(MeldingsFacts.MeldingId, msgId);

    /// <summary>A synchronous request is delivered.</summary>
    public static Exchange Forespurt(long nummer) => Levert(nummer, Id(nummer + 500), Meldingsfunksjon.Test).I($"{Klinikk}_sync");

    /// <summary>An error message is delivered.</summary>
    public static Exchange FeilLevert(long nummer, string om) => Grunn(nummer, Meldingsoperasjoner.Levering, $"{Klinikk}_error")
        .Med(MeldingsFacts.Funksjon, Meldingsfunksjon.Ekontakt).Med(MeldingsFacts.FeilFor, om);

    /// <summary>A dialogue message is sent.</summary>
    public static Exchange Melding(long nummer, string notat = "") => Hode(nummer, Meldingsfunksjon.Ekontakt, $"{Motpart}_async", notat).Med(MeldingsFacts.SvarTil, $"{Klinikk}_async");

    /// <summary>An answer to a message is sent.</summary>
    public static Exchange Svar(long nummer, string svarPa, string samtale) => Melding(nummer, "<Notat/>").Med(MeldingsFacts.SvarPa, svarPa).Med(MeldingsFacts.Samtale, samtale);

    /// <summary>A synchronous request is sent.</summary>
    public static Exchange Sporring(long nummer) => Hode(nummer, Meldingsfunksjon.Test, $"{Motpart}_sync").Med(MeldingsFacts.SvarTil, $"{Klinikk}_syncreply");

    /// <summary>The answer to a synchronous request is sent.</summary>
    public static Exchange Synksvar(long nummer, Exchange foresporsel) => Hode(nummer, Meldingsfunksjon.Test, $"{Motpart}_syncreply", "<Notat/>")
        .Med(MeldingsFacts.KorrelasjonId, foresporsel.Facts[MeldingsFacts.KorrelasjonId])
        .Med(MeldingsFacts.SvarPa, foresporsel.Facts[MeldingsFacts.MeldingId]).Med(MeldingsFacts.Samtale, foresporsel.Facts[MeldingsFacts.MeldingId]);

    /// <summary>A receipt is sent.</summary>
    public static Exchange Kvittering(long nummer, string forMsgId, string versjon = Apprec11) => Sendt(nummer, Meldingsfunksjon.Apprec, $"{Motpart}_async")
        .Med(MeldingsFacts.SvarTil, $"{Klinikk}_async")
        .Med(MeldingsFacts.Type, Meldingsfunksjon.Apprec).Med(MeldingsFacts.MeldingId, Id(nummer + 900))
        .Med(MeldingsFacts.KvitteringFor, forMsgId).Med(MeldingsFacts.KvitteringVersjon, versjon).Med(MeldingsFacts.KvitteringStatus, "1")
        .Med(MeldingsFacts.AvsenderHerId, Klinikk).Med(MeldingsFacts.MottakerHerId, Motpart);

    /// <summary>An error message is sent.</summary>
    public static Exchange Feilmelding(long nummer, Exchange om) => Sendt(nummer, Meldingsfunksjon.Ekontakt, $"{Motpart}_error")
        .Med(MeldingsFacts.Beskyttelse, null).Med(MeldingsFacts.Krypteringsalgoritme, null)
        .Med(MeldingsFacts.FeilFor, om.Facts[MeldingsFacts.MessageId]).Med(MeldingsFacts.RapportertTilstand, Feiltilstand.UnsupportedMessage);

    public static string Id(long nummer) => $"00000000-0000-4000-8000-{nummer.ToString("D12", CultureInfo.InvariantCulture)}";

    /// <summary>As it stands in another queue.</summary>
    public static Exchange I(this Exchange exchange, string ko) => exchange
        .Med(MeldingsFacts.Ko, ko).Med(MeldingsFacts.Koslag, Konavn.SlagAv(ko)).Med(MeldingsFacts.KoHerId, Konavn.HerIdAv(ko));

    /// <summary>With an application property set, or taken away.</summary>
    public static Exchange Egenskap(this Exchange exchange, string navn, string? verdi) => exchange.Med(MeldingsFacts.Egenskap + navn, verdi);

    /// <summary>With something more outside the encryption.</summary>
    public static Exchange Hode(this Exchange exchange, string navn, string verdi) =>
        exchange with { Request = exchange.Request with { Headers = [.. exchange.Request.Headers, new(navn, verdi)] } };

    /// <summary>With other bytes in the body.</summary>
    public static Exchange Kropp(this Exchange exchange, string kropp) => exchange with { Request = exchange.Request with { Body = Encoding.UTF8.GetBytes(kropp) } };

    /// <summary>Given up before the broker answered.</summary>
    public static Exchange Ubesvart(this Exchange exchange) => exchange with { Response = null };

    private static Exchange Hode(long nummer, string funksjon, string ko, string notat = "") => Sendt(nummer, funksjon, ko)
        .Med(MeldingsFacts.Type, funksjon).Med(MeldingsFacts.MeldingId, Id(nummer + 900)).Med(MeldingsFacts.Ack, "J")
        .Med(MeldingsFacts.Fingeravtrykk, "a1b2").Med(MeldingsFacts.Dokumenter, "{http://www.kith.no/xmlstds/dialog/2013-01-23}Dialogmelding")
        .Med(MeldingsFacts.AvsenderVirksomhet, "8094000").Med(MeldingsFacts.AvsenderHerId, Klinikk)
        .Med(MeldingsFacts.MottakerVirksomhet, "8093238").Med(MeldingsFacts.MottakerHerId, Motpart)
        .Klart($"<MsgHead><MsgInfo><Patient><FamilyName>{Etternavn}</FamilyName></Patient></MsgInfo><Dialogmelding>{notat}</Dialogmelding></MsgHead>");

    private static Exchange Sendt(long nummer, string funksjon, string ko) => Grunn(nummer, Meldingsoperasjoner.Sending, ko)
        .Med(MeldingsFacts.Til, ko).Med(MeldingsFacts.Funksjon, funksjon)
        .Med(MeldingsFacts.Innholdstype, AmqpEgenskaper.SignertOgKryptert)
        .Med(MeldingsFacts.Mottatt, Tid(nummer).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture))
        .Med(MeldingsFacts.GjeldendeAvtale, Avtale).Med(MeldingsFacts.AvtaltePakker, "dia_v1.1")
        .Med(MeldingsFacts.Beskyttelse, MeldingsFacts.Beskyttet).Med(MeldingsFacts.Krypteringsalgoritme, CmsProtection.Aes256Cbc)
        .Egenskap(AmqpEgenskaper.FromHerId, Klinikk).Egenskap(AmqpEgenskaper.ToHerId, Motpart).Egenskap(AmqpEgenskaper.CpaId, Avtale)
        .Egenskap(AmqpEgenskaper.ApplicationTimeStamp, Tid(nummer).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    private static Exchange Klart(this Exchange exchange, string xml) => exchange with { Request = exchange.Request with { Clear = Encoding.UTF8.GetBytes(xml) } };

    private static DateTimeOffset Tid(long nummer) => Start.AddSeconds(nummer);

    private static Exchange Grunn(long nummer, string operasjon, string ko) => new Exchange
    {
        Number = nummer,
        Tenant = "s1",
        System = Meldingsoperasjoner.System,
        Operation = operasjon,
        ReceivedAt = Tid(nummer),
        AnsweredAt = Tid(nummer),
        Request = new WireMessage { StartLine = $"SEND /exchange/NHNTESTServiceBus/{ko} AMQP/1.0" },
        Response = new WireMessage { StartLine = "AMQP/1.0 200 OK" },
    }.I(ko).Med(MeldingsFacts.MessageId, Id(nummer)).Med(MeldingsFacts.KorrelasjonId, Id(nummer));
}
