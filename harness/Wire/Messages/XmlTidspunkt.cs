using System.Xml;

namespace AcceptanceHarness.Wire.Messages;

/// <summary>A point in time as XML writes it (xs:dateTime).</summary>
public static class XmlTidspunkt
{
    /// <summary>The time, or null when there is none or it cannot be read.</summary>
    public static DateTimeOffset? Les(string? text)
    {
        try
        {
            return text is null ? null : XmlConvert.ToDateTimeOffset(text);
        }
        catch (Exception fault) when (fault is FormatException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
