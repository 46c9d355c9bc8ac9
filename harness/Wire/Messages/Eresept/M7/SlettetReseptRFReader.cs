using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M7.</summary>
public static class SlettetReseptRFReader
{
    private static readonly XNamespace Ns = Namespaces.M7;

    /// <summary>Reads from the SlettetReseptRF element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M7.</exception>
    public static SlettetReseptRF Read(XElement slettet) =>
        new(slettet.Expect(Ns + "SlettetReseptRF").Value(Ns + "Tidspunkt", ElementReading.AsMoment));
}
