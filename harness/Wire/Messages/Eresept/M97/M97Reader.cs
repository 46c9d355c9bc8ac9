using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.7 in every live version.</summary>
public static class M97Reader
{
    /// <summary>Reads from the M97 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.7.</exception>
    public static M97 Read(XElement m97)
    {
        var ns = m97.ExpectVersion("M97", Namespaces.M97, Namespaces.M97V2015);
        return new M97(
            m97.Text(ns + "ReseptId"),
            m97.Value(ns + "Komprimering", ElementReading.AsWhole),
            m97.Optional(ns + "Samtykke", ElementReading.AsCS));
    }
}
