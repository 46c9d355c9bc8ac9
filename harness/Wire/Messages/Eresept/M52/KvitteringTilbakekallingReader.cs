using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M5.2.</summary>
public static class KvitteringTilbakekallingReader
{
    private static readonly XNamespace Ns = Namespaces.M52;

    /// <summary>Reads from the KvitteringTilbakekalling element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M5.2.</exception>
    public static KvitteringTilbakekalling Read(XElement kvittering) => new(
        kvittering.Expect(Ns + "KvitteringTilbakekalling").Text(Ns + "ReseptId"),
        kvittering.Value(Ns + "Status", ElementReading.AsCV));
}
