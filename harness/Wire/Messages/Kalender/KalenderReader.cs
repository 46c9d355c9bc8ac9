using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Kalendere;

/// <summary>Reads iCalendar in XML, leniently: properties and components that the type does not know are passed over.</summary>
public static class KalenderReader
{
    private static readonly XNamespace Ns = Namespaces.Kalender;

    /// <summary>Reads from the icalendar element, of which the first vcalendar counts.</summary>
    /// <exception cref="MessageFormatException">It is not a readable calendar.</exception>
    public static Kalender Read(XElement icalendar)
    {
        var calendar = icalendar.Expect(Ns + "icalendar").Required(Ns + "vcalendar");
        var properties = calendar.Required(Ns + "properties");
        return new Kalender
        {
            Prodid = Text(properties, "prodid") ?? "",
            Method = Text(properties, "method"),
            Avtaler = calendar.Required(Ns + "components").All(Ns + "vevent", ReadAvtale),
        };
    }

    private static Kalenderavtale ReadAvtale(XElement avtale)
    {
        var properties = avtale.Required(Ns + "properties");
        return new Kalenderavtale
        {
            Uid = properties.Required(Ns + "uid").Text(Ns + "text"),
            Sequence = properties.Element(Ns + "sequence")?.Value(Ns + "integer", ElementReading.AsWhole),
            Dtstamp = properties.Value(Ns + "dtstamp", ReadTid),
            Dtstart = properties.Value(Ns + "dtstart", ReadTid),
            Dtend = properties.Optional(Ns + "dtend", ReadTid),
            Summary = Text(properties, "summary"),
            Location = Text(properties, "location"),
            Status = Text(properties, "status"),
        };
    }

    private static string? Text(XElement properties, string name) => properties.Element(Ns + name)?.OptionalText(Ns + "text");

    private static Kalendertid ReadTid(XElement property)
    {
        var text = property.Text(Ns + "date-time");
        var tzid = property.Element(Ns + "parameters")?.Element(Ns + "tzid")?.OptionalText(Ns + "text");
        return Kalenderverdi.Les(text, tzid)
            ?? throw new MessageFormatException($"Verdien «{text}» i {property.Name.LocalName} kan ikke leses som dato og klokkeslett.");
    }
}
