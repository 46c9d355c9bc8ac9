using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M27.1.</summary>
public static class M271Reader
{
    private static readonly XNamespace Ns = Namespaces.M271;

    /// <summary>Reads from the M271 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M27.1.</exception>
    public static M271 Read(XElement m271) => new(
        m271.Expect(Ns + "M271").Value(Ns + "Status", ElementReading.AsCS),
        m271.Value(Ns + "GjelderFra", ElementReading.AsDay));
}
