using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.8 in every live version.</summary>
public static class M98Reader
{
    /// <summary>Reads from the M98 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.8.</exception>
    public static M98 Read(XElement m98)
    {
        var ns = m98.ExpectVersion("M98", Namespaces.M98, Namespaces.M98V2015);
        return new M98
        {
            IngenResept = m98.OptionalValue(ns + "IngenResept", ElementReading.AsFlag),
            AntallUtleveringer = m98.OptionalValue(ns + M98Writer.Antall(ns), ElementReading.AsWhole),
            Pasientreservasjon = m98.OptionalValue(ns + "Pasientreservasjon", ElementReading.AsFlag),
        };
    }
}
