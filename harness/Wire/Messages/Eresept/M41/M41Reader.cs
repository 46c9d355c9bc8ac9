using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M4.1.</summary>
public static class M41Reader
{
    private static readonly XNamespace Ns = Namespaces.M41;

    /// <summary>Reads from the M41 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M4.1.</exception>
    public static M41 Read(XElement m41) => new(m41.Expect(Ns + "M41").Value(Ns + "Antall", ElementReading.AsWhole));
}
