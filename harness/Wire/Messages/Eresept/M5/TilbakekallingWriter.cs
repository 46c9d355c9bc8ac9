using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M5.</summary>
public static class TilbakekallingWriter
{
    private static readonly XNamespace Ns = Namespaces.M5;

    /// <summary>The Tilbakekalling element.</summary>
    public static XElement Write(Tilbakekalling tilbakekalling) => new(
        Ns + "Tilbakekalling",
        Text(Ns + "ReseptId", tilbakekalling.ReseptId),
        Text(Ns + "Merknad", tilbakekalling.Merknad),
        Code(Ns + "Arsak", tilbakekalling.Arsak),
        Text(Ns + "NyReseptId", tilbakekalling.NyReseptId));
}
