using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Kalendere;

/// <summary>Writes iCalendar in XML.</summary>
public static class KalenderWriter
{
    private static readonly XNamespace Ns = Namespaces.Kalender;

    /// <summary>The icalendar element, which stands in a document of its own beside the message.</summary>
    public static XElement Write(Kalender kalender) => new(
        Ns + "icalendar",
        new XElement(
            Ns + "vcalendar",
            new XElement(
                Ns + "properties",
                Property("prodid", kalender.Prodid),
                Property("version", "2.0"),
                Property("method", kalender.Method)),
            new XElement(Ns + "components", kalender.Avtaler.Select(Write))));

    private static XElement Write(Kalenderavtale avtale) => new(
        Ns + "vevent",
        new XElement(
            Ns + "properties",
            Property("uid", avtale.Uid),
            avtale.Sequence is { } sequence ? new XElement(Ns + "sequence", Whole(Ns + "integer", sequence)) : null,
            Property("dtstamp", avtale.Dtstamp),
            Property("dtstart", avtale.Dtstart),
            Property("dtend", avtale.Dtend),
            Property("summary", avtale.Summary),
            Property("location", avtale.Location),
            Property("status", avtale.Status)));

    private static XElement? Property(string name, string? value) =>
        value is null ? null : new XElement(Ns + name, Text(Ns + "text", value));

    private static XElement? Property(string name, Kalendertid? tid) => tid is null
        ? null
        : new XElement(
            Ns + name,
            tid.Tzid is { } tzid ? new XElement(Ns + "parameters", new XElement(Ns + "tzid", Text(Ns + "text", tzid))) : null,
            Text(Ns + "date-time", Kalenderverdi.Skriv(tid)));
}
