using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>Makes elements from values, never with a culture; a null value makes no element.</summary>
internal static class ElementWriting
{
    public static XElement? Text(XName name, string? value) => value is null ? null : new XElement(name, value);

    public static XElement? Flag(XName name, bool? value) => value is { } flag ? new XElement(name, XmlConvert.ToString(flag)) : null;

    public static XElement? Whole(XName name, int? value) => value is { } number ? new XElement(name, XmlConvert.ToString(number)) : null;

    public static XElement? Number(XName name, decimal? value) =>
        value is { } number ? new XElement(name, XmlConvert.ToString(number)) : null;

    public static XElement? Day(XName name, DateOnly? value) =>
        value is { } day ? new XElement(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null;

    public static XElement? Clock(XName name, TimeOnly? value) =>
        value is { } time ? new XElement(name, time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)) : null;

    public static XElement? Moment(XName name, DateTimeOffset? value) =>
        value is { } moment ? new XElement(name, XmlConvert.ToString(moment)) : null;

    public static XElement? Code(XName name, CS? value) =>
        value is null ? null : new XElement(name, new XAttribute("V", value.V), Attribute("DN", value.DN));

    public static XElement? Code(XName name, CV? value) =>
        value is null
            ? null
            : new XElement(
                name,
                new XAttribute("V", value.V),
                Attribute("S", value.S),
                Attribute("DN", value.DN),
                Attribute("OT", value.OT));

    public static XElement? Quantity(XName name, PQ? value) =>
        value is null ? null : new XElement(name, new XAttribute("V", XmlConvert.ToString(value.V)), Attribute("U", value.U));

    public static XElement? Time(XName name, TS? value) => value is null ? null : new XElement(name, new XAttribute("V", value.V));

    private static XAttribute? Attribute(XName name, string? value) => value is null ? null : new XAttribute(name, value);
}
