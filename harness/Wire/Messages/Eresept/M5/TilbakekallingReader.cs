using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M5.</summary>
public static class TilbakekallingReader
{
    private static readonly XNamespace Ns = Namespaces.M5;

    /// <summary>Reads from the Tilbakekalling element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M5.</exception>
    public static Tilbakekalling Read(XElement tilbakekalling) => new()
    {
        ReseptId = tilbakekalling.Expect(Ns + "Tilbakekalling").Text(Ns + "ReseptId"),
        Merknad = tilbakekalling.OptionalText(Ns + "Merknad"),
        Arsak = tilbakekalling.Value(Ns + "Arsak", ElementReading.AsCV),
        NyReseptId = tilbakekalling.OptionalText(Ns + "NyReseptId"),
    };
}
