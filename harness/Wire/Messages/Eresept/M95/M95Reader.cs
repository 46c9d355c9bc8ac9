using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.5.</summary>
public static class M95Reader
{
    private static readonly XNamespace Ns = Namespaces.M95;

    /// <summary>Reads from the M95 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.5.</exception>
    public static M95 Read(XElement m95) => new()
    {
        Fnr = m95.Expect(Ns + "M95").OptionalText(Ns + "Fnr"),
        AlleResepter = m95.Value(Ns + "AlleResepter", ElementReading.AsCS),
        RefNr = m95.Texts(Ns + "RefNr"),
        Komprimering = m95.Value(Ns + "Komprimering", ElementReading.AsWhole),
    };
}
