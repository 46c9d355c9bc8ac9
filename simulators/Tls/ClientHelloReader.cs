using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace AcceptanceHarness.Simulators.Tls;

/// <summary>Reads a ClientHello off the first bytes of a connection; hostile bytes give null, never an exception.</summary>
internal static class ClientHelloReader
{
    /// <summary>The most bytes that are looked at before a connection is held to be no TLS.</summary>
    public const int Longest = 64 * 1024;

    private const byte HandshakeRecord = 22;
    private const byte ClientHelloMessage = 1;
    private const int MostNames = 32;
    private const ushort ServerName = 0;
    private const ushort Protocols = 16;
    private const ushort SupportedVersions = 43;

    /// <summary>Reads the hello.</summary>
    /// <param name="bytes">The connection's bytes from the start.</param>
    /// <param name="hello">What was offered; null while it is not whole, and when it is no ClientHello.</param>
    /// <returns>False when more bytes are needed to say.</returns>
    public static bool TryRead(ReadOnlySequence<byte> bytes, out ClientHello? hello)
    {
        hello = null;
        var raw = bytes.Slice(0, Math.Min(bytes.Length, Longest)).ToArray().AsSpan();
        var message = new List<byte>();
        while (Length(message) is not { } length || message.Count < length)
        {
            if (raw.Length > 0 && raw[0] != HandshakeRecord)
            {
                return true;
            }

            if (raw.Length < 5 || raw.Length < 5 + BinaryPrimitives.ReadUInt16BigEndian(raw[3..]))
            {
                return bytes.Length >= Longest;
            }

            var record = BinaryPrimitives.ReadUInt16BigEndian(raw[3..]);
            message.AddRange(raw.Slice(5, record));
            raw = raw[(5 + record)..];
            if (record == 0 || (message.Count > 0 && message[0] != ClientHelloMessage))
            {
                return true;
            }
        }

        hello = Parse(message.ToArray().AsSpan(4));
        return true;
    }

    private static int? Length(List<byte> message) =>
        message.Count < 4 ? null : 4 + ((message[1] << 16) | (message[2] << 8) | message[3]);

    private static ClientHello? Parse(ReadOnlySpan<byte> body)
    {
        if (body.Length < 34)
        {
            return null;
        }

        var newest = TlsVersjon.Of(BinaryPrimitives.ReadUInt16BigEndian(body));
        var rest = body[34..];
        if (!Take(ref rest, 1, out _) || !Take(ref rest, 2, out _) || !Take(ref rest, 1, out _))
        {
            return null;
        }

        var hello = new ClientHello { Versjoner = [newest] };
        return rest.IsEmpty ? hello : Take(ref rest, 2, out var extensions) ? WithExtensions(hello, extensions) : null;
    }

    private static ClientHello? WithExtensions(ClientHello hello, ReadOnlySpan<byte> extensions)
    {
        while (extensions.Length >= 2)
        {
            var kind = BinaryPrimitives.ReadUInt16BigEndian(extensions);
            extensions = extensions[2..];
            if (!Take(ref extensions, 2, out var value))
            {
                return null;
            }

            hello = kind switch
            {
                ServerName => hello with { Sni = HostName(value) },
                Protocols => hello with { Alpn = Names(value) },
                SupportedVersions => hello with { Versjoner = Versions(value, hello.Versjoner) },
                _ => hello,
            };
        }

        return hello;
    }

    private static IReadOnlyList<string> Versions(ReadOnlySpan<byte> value, IReadOnlyList<string> otherwise)
    {
        if (!Take(ref value, 1, out var list))
        {
            return otherwise;
        }

        var versions = new List<string>();
        for (; list.Length >= 2 && versions.Count < MostNames; list = list[2..])
        {
            var version = BinaryPrimitives.ReadUInt16BigEndian(list);
            if (!TlsVersjon.IsGrease(version))
            {
                versions.Add(TlsVersjon.Of(version));
            }
        }

        return versions.Count > 0 ? versions : otherwise;
    }

    private static string HostName(ReadOnlySpan<byte> value)
    {
        // The only kind of name there is has the number 0 (RFC 6066, 3).
        if (!Take(ref value, 2, out var list) || list.IsEmpty || list[0] != 0)
        {
            return "";
        }

        list = list[1..];
        return Take(ref list, 2, out var name) ? Text(name) : "";
    }

    private static List<string> Names(ReadOnlySpan<byte> value)
    {
        var names = new List<string>();
        if (!Take(ref value, 2, out var list))
        {
            return names;
        }

        while (names.Count < MostNames && Take(ref list, 1, out var name))
        {
            if (name.Length != 2 || !TlsVersjon.IsGrease(BinaryPrimitives.ReadUInt16BigEndian(name)))
            {
                names.Add(Text(name));
            }
        }

        return names;
    }

    private static string Text(ReadOnlySpan<byte> bytes) => Hosting.JournalText.Of(Encoding.Latin1.GetString(bytes));

    /// <summary>Takes a value that stands after its own length, and moves past it.</summary>
    private static bool Take(ref ReadOnlySpan<byte> bytes, int lengthBytes, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (bytes.Length < lengthBytes)
        {
            return false;
        }

        var length = lengthBytes == 1 ? bytes[0] : BinaryPrimitives.ReadUInt16BigEndian(bytes);
        if (bytes.Length < lengthBytes + length)
        {
            return false;
        }

        value = bytes.Slice(lengthBytes, length);
        bytes = bytes[(lengthBytes + length)..];
        return true;
    }
}
