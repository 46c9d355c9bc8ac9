using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kalendere;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Appointments as calendars beside a message, and what is read of those that come.</summary>
internal static class Timekalender
{
    private const string Prodid = "-//Testrammeverket//Referansesystemet//NO";

    /// <summary>A document with appointments.</summary>
    public static Document Dokument(Meldingsmiljo miljo, string method, params IEnumerable<Timeavtale> timer) =>
        Document.Of(KalenderWriter.Write(new Kalender { Prodid = Prodid, Method = method, Avtaler = [.. timer.Select(time => Avtale(miljo, time))] }));

    /// <summary>The one appointment that a message is about, and whether it is cancelled; null when there is none, or more.</summary>
    /// <exception cref="Wire.Messages.MessageFormatException">It cannot be read.</exception>
    public static (Kalenderavtale Avtale, bool Avlyst)? Les(MsgHead hode) =>
        hode.Documents.Select(dokument => dokument.Content).FirstOrDefault(innhold => innhold?.Name.LocalName == "icalendar") is { } kalender
        && KalenderReader.Read(kalender) is { Avtaler: [var avtale] } lest
            ? (avtale, lest.Method == "CANCEL" || avtale.Status == "CANCELLED")
            : null;

    /// <summary>When an appointment that came begins; null when the moment does not exist.</summary>
    public static DateTimeOffset? Start(Meldingsmiljo miljo, Kalenderavtale avtale) =>
        Kalenderpunkt.Av(avtale.Dtstart).Tid is { } start ? miljo.Policies.ReadStart(start) : null;

    private static Kalenderavtale Avtale(Meldingsmiljo miljo, Timeavtale time) => new()
    {
        Uid = time.Id,
        Sequence = miljo.Policies.WrittenSequence(time.Versjon),
        Dtstamp = Kalendertid.Utc(miljo.Klokke.GetUtcNow()),
        Dtstart = Tid(miljo, time.Start),
        Dtend = Tid(miljo, time.Slutt),
        Summary = time.Tittel.Length > 0 ? time.Tittel : null,
        Status = time.Status == Timestatus.Avlyst ? "CANCELLED" : time.Status == Timestatus.Avtalt ? "CONFIRMED" : "TENTATIVE",
    };

    // The clock shows some readings twice, the night summer time ends: only UTC says which.
    private static Kalendertid Tid(Meldingsmiljo miljo, DateTimeOffset tid)
    {
        var lokal = TimeZoneInfo.ConvertTime(miljo.Policies.WrittenStart(tid), miljo.Policies.Zone).DateTime;
        return miljo.Policies.Zone.IsAmbiguousTime(lokal) ? Kalendertid.Utc(miljo.Policies.WrittenStart(tid)) : Kalendertid.Norsk(lokal);
    }
}
