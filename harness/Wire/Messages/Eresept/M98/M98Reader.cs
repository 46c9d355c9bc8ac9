using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.8.</summary>
public static class M98Reader
{
    private static readonly XNamespace Ns = Namespaces.M98;

    /// <summary>Reads from the M98 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.8.</exception>
    public static M98 Read(XElement m98) => new()
    {
        IngenResept = m98.Expect(Ns + "M98").OptionalValue(Ns + "IngenResept", ElementReading.AsFlag),
        AntallUtleveringer = m98.OptionalValue(Ns + "AntallUtleveringer", ElementReading.AsWhole),
        Pasientreservasjon = m98.OptionalValue(Ns + "Pasientreservasjon", ElementReading.AsFlag),
    };
}
