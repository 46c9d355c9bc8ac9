using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling;

/// <summary>Reads iCalendar in XML out of a hodemelding's bytes, by element name and never by the typed classes; moments are what a citizen in Norway is shown.</summary>
public static class Kalenderlesing
{
    private static readonly XNamespace Ns = "urn:ietf:params:xml:ns:icalendar-2.0";

    private static readonly TimeZoneInfo Norge = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>The appointments; none when there is no calendar that can be read.</summary>
    public static IReadOnlyList<Kalenderpost> Les(ReadOnlyMemory<byte> innhold)
    {
        try
        {
            return innhold.IsEmpty ? [] : [.. WireXml.Load(innhold).Descendants(Ns + "vcalendar").SelectMany(Poster)];
        }
        catch (Exception uleselig) when (uleselig is MessageFormatException or XmlException)
        {
            return [];
        }
    }

    private static IEnumerable<Kalenderpost> Poster(XElement kalender)
    {
        var avlyst = Verdi(kalender.Element(Ns + "properties"), "method")?.Equals("CANCEL", StringComparison.OrdinalIgnoreCase) ?? false;
        return kalender.Element(Ns + "components")?.Elements(Ns + "vevent").Select(hendelse => Post(hendelse.Element(Ns + "properties"), avlyst)) ?? [];
    }

    private static Kalenderpost Post(XElement? egenskaper, bool avlyst)
    {
        var (start, problem) = Tid(egenskaper?.Element(Ns + "dtstart"));
        return new(
            Verdi(egenskaper, "uid"),
            int.TryParse(Verdi(egenskaper, "sequence"), NumberStyles.None, CultureInfo.InvariantCulture, out var sekvens) ? sekvens : 0,
            start,
            Tid(egenskaper?.Element(Ns + "dtend")).Tid,
            avlyst || Verdi(egenskaper, "status") == "CANCELLED",
            problem);
    }

    private static string? Verdi(XElement? egenskaper, string navn) =>
        egenskaper?.Element(Ns + navn)?.Elements().LastOrDefault()?.Value.Trim() is { Length: > 0 } verdi ? verdi : null;

    private static (DateTimeOffset? Tid, string? Problem) Tid(XElement? egenskap)
    {
        var tekst = egenskap?.Element(Ns + "date-time")?.Value.Trim() ?? "";
        var sone = egenskap?.Element(Ns + "parameters")?.Element(Ns + "tzid")?.Value.Trim();
        var erUtc = tekst.EndsWith('Z');
        if (!DateTime.TryParseExact(erUtc ? tekst[..^1] : tekst, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var lest) || lest.Year is < 2 or > 9998)
        {
            return (null, $"Forventet dato og klokkeslett som 2027-03-28T09:30:00, fikk «{tekst}». Rett tidspunktet");
        }

        return erUtc ? (TimeZoneInfo.ConvertTime(new DateTimeOffset(lest, TimeSpan.Zero), Norge), null)
            : sone is null ? Lokal(lest, Norge)
            : TimeZoneInfo.TryFindSystemTimeZoneById(sone, out var funnet) ? Lokal(lest, funnet)
            : (null, $"Forventet en tidssone som finnes, for eksempel Europe/Oslo, fikk «{sone}». Skriv navnet slik IANA gjør det, eller bruk UTC");
    }

    private static (DateTimeOffset? Tid, string? Problem) Lokal(DateTime lest, TimeZoneInfo sone) => sone.IsInvalidTime(lest)
        ? (null, "Forventet et klokkeslett som finnes, fikk ett som klokken hopper over når sommertiden begynner. Skriv tidspunktet i UTC")
        : (TimeZoneInfo.ConvertTime(new DateTimeOffset(lest, sone.IsAmbiguousTime(lest) ? sone.GetAmbiguousTimeOffsets(lest).Max() : sone.GetUtcOffset(lest)), Norge), null);
}
