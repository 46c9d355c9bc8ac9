using System.Xml.Linq;
using AcceptanceHarness.Core.Evidence;
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

    /// <summary>The first element of a name in a request; null when there is none.</summary>
    public static XElement? Element(Exchange exchange, string element) =>
        Les(exchange.Request.Clear)?.Descendants().FirstOrDefault(e => e.Name.LocalName == element);

    /// <summary>What the first element of a name in a request says; null when there is none.</summary>
    public static string? Tekst(Exchange exchange, string element) => Element(exchange, element)?.Value;
}
