namespace AcceptanceHarness.Wire.Messages;

/// <summary>
/// Counts attributes before an XML reader is let loose: the reader itself takes quadratic time over one tag's
/// namespace declarations before it can be asked how many there were.
/// </summary>
internal static class TagWidth
{
    /// <summary>True when a start tag has more than <paramref name="most"/> attributes and namespace declarations.</summary>
    public static bool IsOver(ReadOnlySpan<byte> document, int most)
    {
        // UTF-16 and UTF-32 read as ASCII with zeros between: markup is ASCII in all of them.
        var text = document[..Math.Min(4, document.Length)].Contains((byte)0) ? document.ToArray().Where(b => b != 0).ToArray() : document;
        while (text.IndexOf((byte)'<') is >= 0 and var at)
        {
            text = text[at..];
            if (text.StartsWith("<!--"u8))
            {
                text = After(text, "-->"u8);
            }
            else if (text.StartsWith("<![CDATA["u8))
            {
                text = After(text, "]]>"u8);
            }
            else if (text.StartsWith("<?"u8))
            {
                text = After(text, "?>"u8);
            }
            else if (Attributes(ref text) > most)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The equals signs outside quotes, up to the tag's end, which is where <paramref name="text"/> then begins.</summary>
    private static int Attributes(ref ReadOnlySpan<byte> text)
    {
        var attributes = 0;
        while (text.IndexOfAny("=>\"'"u8) is >= 0 and var at)
        {
            var sign = text[at];
            text = text[(at + 1)..];
            switch (sign)
            {
                case (byte)'>':
                    return attributes;
                case (byte)'=':
                    attributes++;
                    break;
                default:
                    text = text.IndexOf(sign) is >= 0 and var end ? text[(end + 1)..] : [];
                    break;
            }
        }

        text = [];
        return attributes;
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> text, ReadOnlySpan<byte> end) =>
        text.IndexOf(end) is >= 0 and var at ? text[(at + end.Length)..] : [];
}
