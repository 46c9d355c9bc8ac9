using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>A message as a tree of elements, read from its bytes and not by the typed messages.</summary>
internal static class Meldingsinnhold
{
    /// <summary>Reads the bytes; null when they are no readable XML.</summary>
    public static XDocument? Les(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return bytes.IsEmpty ? null : WireXml.Load(bytes);
        }
        catch (MessageFormatException)
        {
            return null;
        }
    }
}
