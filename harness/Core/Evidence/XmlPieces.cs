using System.Text;
using System.Xml;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>What a reader gets of a document: each run of text between two tags, whatever it is split by, each attribute, comment and instruction.</summary>
internal static class XmlPieces
{
    /// <summary>The pieces; null when the document cannot be read.</summary>
    public static IReadOnlyList<string>? Of(ReadOnlyMemory<byte> document)
    {
        try
        {
            using var reader = WireXml.Read(document);
            return Read(reader);
        }
        catch (Exception unread) when (unread is XmlException or MessageFormatException)
        {
            return null;
        }
    }

    private static List<string> Read(XmlReader reader)
    {
        var pieces = new List<string>();
        var text = new StringBuilder();
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                    pieces.Add(reader.Value);
                    break;
                default:
                    Keep(text, pieces);
                    Attributes(reader, pieces);
                    break;
            }
        }

        Keep(text, pieces);
        return pieces;
    }

    private static void Keep(StringBuilder text, List<string> pieces)
    {
        if (text.Length > 0)
        {
            pieces.Add(text.ToString());
            text.Clear();
        }
    }

    private static void Attributes(XmlReader reader, List<string> pieces)
    {
        while (reader.MoveToNextAttribute())
        {
            pieces.Add(reader.Value);
        }
    }
}
