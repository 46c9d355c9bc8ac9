using System.IO.Compression;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>How a document is compressed before it is put in a Base64Container (RefDoc/Compression).</summary>
/// <remarks>Which method Reseptformidleren uses, and its code, is not public (antakelse A-042).</remarks>
public static class Kompresjon
{
    /// <summary>The most bytes that are unpacked: 20 million, as for a document in clear.</summary>
    public const int MaxUnpacked = 20_000_000;

    /// <summary>gzip (RFC 1952).</summary>
    public static readonly CS Gzip = new("GZIP", "gzip");

    /// <summary>zlib (RFC 1950).</summary>
    public static readonly CS Zlib = new("ZLIB", "zlib");

    /// <summary>Whether the code is one of the methods here.</summary>
    public static bool IsKnown(CS? method) => method?.V == Gzip.V || method?.V == Zlib.V;

    /// <summary>The method that the bytes look packed with; null when they do not.</summary>
    public static CS? Sniff(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x1F, 0x8B, _, ..] => Gzip,
        [0x78, 0x01 or 0x5E or 0x9C or 0xDA, _, ..] => Zlib,
        _ => null,
    };

    /// <summary>The bytes compressed.</summary>
    /// <exception cref="ArgumentException">The method is unknown.</exception>
    public static byte[] Pack(ReadOnlySpan<byte> bytes, CS method)
    {
        using var packed = new MemoryStream();
        using (var pack = Packer(packed, method))
        {
            pack.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>The bytes as they were before they were compressed.</summary>
    /// <exception cref="MessageFormatException">The method is unknown, the bytes are not packed with it, or they unpack to more than the limit.</exception>
    public static byte[] Unpack(byte[] packed, CS method)
    {
        try
        {
            var bytes = Unpack(packed, method, out var complete);
            return complete
                ? bytes
                : throw new MessageFormatException(FormattableString.Invariant($"Det komprimerte innholdet er større enn {MaxUnpacked} byte utpakket."));
        }
        catch (InvalidDataException broken)
        {
            throw new MessageFormatException($"Innholdet er ikke komprimert med {method.V}: {broken.Message}", broken);
        }
    }

    /// <summary>The first bytes, up to the limit, as they were before they were compressed.</summary>
    /// <exception cref="InvalidDataException">The bytes are not packed with the method.</exception>
    /// <exception cref="MessageFormatException">The method is unknown.</exception>
    public static byte[] Unpack(byte[] packed, CS method, out bool complete)
    {
        using var unpack = Unpacker(new MemoryStream(packed), method);
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        while (bytes.Length <= MaxUnpacked && unpack.Read(buffer) is var read and > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        complete = bytes.Length <= MaxUnpacked;
        return complete ? bytes.ToArray() : bytes.GetBuffer()[..MaxUnpacked];
    }

    /// <summary>The bytes as they were before they were compressed, to be read as far as the caller will.</summary>
    /// <exception cref="MessageFormatException">The method is unknown.</exception>
    public static Stream Read(byte[] packed, CS method) => Unpacker(new MemoryStream(packed), method);

    private static Stream Packer(MemoryStream to, CS method) => method.V switch
    {
        "GZIP" => new GZipStream(to, CompressionLevel.Optimal, leaveOpen: true),
        "ZLIB" => new ZLibStream(to, CompressionLevel.Optimal, leaveOpen: true),
        _ => throw new ArgumentException($"Ukjent komprimering «{method.V}». Bruk GZIP eller ZLIB.", nameof(method)),
    };

    private static Stream Unpacker(MemoryStream from, CS method) => method.V switch
    {
        "GZIP" => new GZipStream(from, CompressionMode.Decompress),
        "ZLIB" => new ZLibStream(from, CompressionMode.Decompress),
        _ => throw new MessageFormatException($"Komprimeringen «{method.V}» er ukjent. Forventet GZIP eller ZLIB."),
    };
}
