using System.Net.Http.Headers;

namespace AcceptanceHarness.Wire.Signing;

/// <summary>The Content-Type of a SOAP request: the version's media type, and the encoding that the envelope is written in.</summary>
/// <remarks>Source: SOAP 1.1, 6; WS-I Basic Profile 1.1, R1012 and R1018: UTF-8 or UTF-16. A charset that is left out is not held against anyone.</remarks>
public static class SoapMediaType
{
    private static readonly byte[][] Utf16Beginnings = [[0xFE, 0xFF], [0xFF, 0xFE], [0, (byte)'<'], [(byte)'<', 0]];

    /// <summary>What is wrong, in bokmål; null when nothing is.</summary>
    /// <param name="contentType">The header's value, or null.</param>
    /// <param name="expected">The media type of the SOAP version.</param>
    /// <param name="body">The envelope.</param>
    public static string? WhatIsWrong(string? contentType, string expected, ReadOnlyMemory<byte> body)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var media)
            || !expected.Equals(media.MediaType, StringComparison.OrdinalIgnoreCase))
        {
            return $"Forventet Content-Type {expected}, fikk «{contentType}».";
        }

        var isUtf16 = Utf16Beginnings.Any(beginning => body.Span.StartsWith(beginning));
        return media.CharSet?.Trim('"').ToLowerInvariant() switch
        {
            null or "" => null,
            "utf-8" when !isUtf16 => null,
            "utf-16" when isUtf16 => null,
            "utf-8" or "utf-16" => $"Content-Type sier at innholdet er skrevet i {media.CharSet}, men det er det ikke. Oppgi tegnsettet det er skrevet i.",
            _ => $"Forventet tegnsettet utf-8 eller utf-16 i Content-Type, fikk «{media.CharSet}». Skriv innholdet i UTF-8.",
        };
    }
}
