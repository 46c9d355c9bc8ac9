using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.5 in every live version.</summary>
public static class M95Reader
{
    /// <summary>Reads from the M95 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.5.</exception>
    public static M95 Read(XElement m95)
    {
        var ns = m95.ExpectVersion("M95", Namespaces.M95, Namespaces.M95V2018, Namespaces.M95V2015);
        return new M95
        {
            Fnr = m95.OptionalText(ns + "Fnr"),
            AlleResepter = m95.Value(ns + "AlleResepter", ElementReading.AsCS),
            RefNr = m95.Texts(ns + "RefNr"),
            Samtykke = m95.Optional(ns + "Samtykke", ElementReading.AsCS),
            Komprimering = m95.Value(ns + "Komprimering", ElementReading.AsWhole),
        };
    }
}
