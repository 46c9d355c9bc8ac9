using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M5.2.</summary>
public static class KvitteringTilbakekallingWriter
{
    private static readonly XNamespace Ns = Namespaces.M52;

    /// <summary>The KvitteringTilbakekalling element.</summary>
    public static XElement Write(KvitteringTilbakekalling kvittering) => new(
        Ns + "KvitteringTilbakekalling",
        Text(Ns + "ReseptId", kvittering.ReseptId),
        Code(Ns + "Status", kvittering.Status));
}
