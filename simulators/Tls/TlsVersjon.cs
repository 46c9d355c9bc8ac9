using System.Globalization;
using System.Security.Authentication;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>Names of TLS versions as people write them.</summary>
internal static class TlsVersjon
{
    public const string Tls10 = "TLS 1.0";
    public const string Tls11 = "TLS 1.1";
    public const string Tls12 = "TLS 1.2";
    public const string Tls13 = "TLS 1.3";

    public static string Of(ushort wire) => wire switch
    {
        0x0300 => "SSL 3.0",
        0x0301 => Tls10,
        0x0302 => Tls11,
        0x0303 => Tls12,
        0x0304 => Tls13,
        _ => string.Create(CultureInfo.InvariantCulture, $"ukjent (0x{wire:X4})"),
    };

    /// <summary>The name of a negotiated version.</summary>
    public static string Of(SslProtocols negotiated) => negotiated switch
    {
        SslProtocols.Tls12 => Tls12,
        SslProtocols.Tls13 => Tls13,
        _ => $"eldre enn {Tls12}",
    };

    /// <summary>True of the values that clients mix in so that servers stay tolerant (RFC 8701).</summary>
    public static bool IsGrease(ushort wire) => (wire & 0x0F0F) == 0x0A0A && wire >> 8 == (wire & 0xFF);
}
