using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.7.</summary>
public static class M97Reader
{
    private static readonly XNamespace Ns = Namespaces.M97;

    /// <summary>Reads from the M97 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.7.</exception>
    public static M97 Read(XElement m97) => new(
        m97.Expect(Ns + "M97").Text(Ns + "ReseptId"),
        m97.Value(Ns + "Komprimering", ElementReading.AsWhole));
}
