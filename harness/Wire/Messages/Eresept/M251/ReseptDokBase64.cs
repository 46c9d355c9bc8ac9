using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>The medicine of an M1 as M25.1 carries it: the element ReseptDokLegemiddel as an XML document in base64.</summary>
public static class ReseptDokBase64
{
    /// <summary>Reads the medicine.</summary>
    /// <exception cref="MessageFormatException">It is not base64, not XML, or not a readable ReseptDokLegemiddel.</exception>
    public static ReseptDokLegemiddel Read(string base64)
    {
        ArgumentNullException.ThrowIfNull(base64);

        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            ? ReseptReader.ReadDok(WireXml.Load(bytes.AsMemory(0, length)).Root!)
            : throw new MessageFormatException("ReseptDokLegemiddelB64 er ikke gyldig base64.");
    }

    /// <summary>Writes the medicine.</summary>
    public static string Write(ReseptDokLegemiddel dok) =>
        Convert.ToBase64String(WireXml.ToBytes(new XDocument(ReseptWriter.WriteDok(dok))));
}
