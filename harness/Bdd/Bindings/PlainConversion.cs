using System.ComponentModel;
using System.Globalization;

namespace AcceptanceHarness.Bdd.Bindings;

/// <summary>Turns text into the types that need no transformation.</summary>
internal static class PlainConversion
{
    public static object? To(string text, Type type, CultureInfo culture)
    {
        var plain = Nullable.GetUnderlyingType(type);
        if (plain is not null)
        {
            return text.Length == 0 ? null : To(text, plain, culture);
        }

        if (type.IsInstanceOfType(text))
        {
            return text;
        }

        try
        {
            return Convert(text, type, culture);
        }
        catch (Exception error) when (error is FormatException or InvalidCastException or OverflowException
            or ArgumentException or NotSupportedException)
        {
            throw new BindingException($"«{text}» kan ikke leses som {type.Name}.", error);
        }
    }

    private static object? Convert(string text, Type type, CultureInfo culture)
    {
        if (type.IsEnum)
        {
            return Enum.Parse(type, text.Replace(" ", string.Empty, StringComparison.Ordinal), ignoreCase: true);
        }

        if (typeof(IConvertible).IsAssignableFrom(type))
        {
            return System.Convert.ChangeType(text, type, culture);
        }

        return TypeDescriptor.GetConverter(type).ConvertFromString(null, culture, text);
    }
}
