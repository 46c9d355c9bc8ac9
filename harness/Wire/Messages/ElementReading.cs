using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>Reads values from elements, never with a culture; what is unreadable is said with its place.</summary>
internal static class ElementReading
{
    public static XElement Required(this XElement parent, XName name) =>
        parent.Element(name)
        ?? throw new MessageFormatException($"Elementet {name.LocalName} mangler i {parent.Name.LocalName}.");

    public static XElement Expect(this XElement element, XName name) =>
        element.Name == name
            ? element
            : throw new MessageFormatException($"Forventet elementet {name}, fikk {element.Name}.");

    /// <summary>The namespace of an element that exists in several versions.</summary>
    public static XNamespace ExpectOneOf(this XElement element, string name, params ReadOnlySpan<XNamespace> versions)
    {
        foreach (var version in versions)
        {
            if (element.Name == version + name)
            {
                return version;
            }
        }

        throw new MessageFormatException($"Forventet elementet {versions[0] + name} eller en eldre utgave, fikk {element.Name}.");
    }

    public static string Text(this XElement parent, XName name) => parent.Required(name).Value.Trim();

    public static string? OptionalText(this XElement parent, XName name) => parent.Element(name)?.Value.Trim();

    public static IReadOnlyList<string> Texts(this XElement parent, XName name) =>
        [.. parent.Elements(name).Select(element => element.Value.Trim())];

    public static IReadOnlyList<T> All<T>(this XElement parent, XName name, Func<XElement, T> read) =>
        [.. parent.Elements(name).Select(read)];

    public static T? Optional<T>(this XElement parent, XName name, Func<XElement, T> read)
        where T : class =>
        parent.Element(name) is { } element ? read(element) : null;

    public static T Value<T>(this XElement parent, XName name, Func<XElement, T> read) => read(parent.Required(name));

    public static T? OptionalValue<T>(this XElement parent, XName name, Func<XElement, T> read)
        where T : struct =>
        parent.Element(name) is { } element ? read(element) : null;

    public static bool AsFlag(this XElement element) => Convert(element, XmlConvert.ToBoolean);

    public static int AsWhole(this XElement element) => Convert(element, XmlConvert.ToInt32);

    public static decimal AsNumber(this XElement element) => Convert(element, XmlConvert.ToDecimal);

    public static DateOnly AsDay(this XElement element) =>
        new TS(element.Value.Trim()).Day ?? throw Unreadable(element, element.Value, null);

    public static TimeOnly AsClock(this XElement element) =>
        Convert(element, text => TimeOnly.ParseExact(text[..8], "HH:mm:ss", CultureInfo.InvariantCulture));

    /// <summary>A moment without a zone is read as UTC, so that no machine's own zone colours what was sent.</summary>
    public static DateTimeOffset AsMoment(this XElement element) =>
        Convert(element, text => HasZone(text) ? XmlConvert.ToDateTimeOffset(text) : XmlConvert.ToDateTimeOffset(text + "Z"));

    public static CS AsCS(this XElement element) => new(Attribute(element, "V") ?? "", Attribute(element, "DN"));

    public static CV AsCV(this XElement element) => new(
        Attribute(element, "V") ?? "",
        Attribute(element, "S"),
        Attribute(element, "DN"),
        Attribute(element, "OT"));

    public static TS AsTS(this XElement element) => new(Attribute(element, "V") ?? "");

    public static PQ AsPQ(this XElement element) => new(
        Convert(element, Attribute(element, "V") ?? "", text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)),
        Attribute(element, "U"));

    private static string? Attribute(XElement element, string name) => element.Attribute(name)?.Value.Trim();

    private static bool HasZone(string text) =>
        text.EndsWith('Z') || (text.Length > 6 && text[^3] == ':' && text[^6] is '+' or '-' && text.Contains('T', StringComparison.Ordinal));

    private static T Convert<T>(XElement element, Func<string, T> convert) => Convert(element, element.Value.Trim(), convert);

    private static T Convert<T>(XElement element, string text, Func<string, T> convert)
    {
        try
        {
            return convert(text);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            throw Unreadable(element, text, fault);
        }
    }

    private static MessageFormatException Unreadable(XElement element, string text, Exception? fault)
    {
        var message = $"Verdien «{text}» i {element.Name.LocalName} kan ikke leses.";
        return fault is null ? new MessageFormatException(message) : new MessageFormatException(message, fault);
    }
}
