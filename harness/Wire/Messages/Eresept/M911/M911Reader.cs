using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.11 of any version.</summary>
public static class M911Reader
{
    /// <summary>Reads from the M911 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.11.</exception>
    public static M911 Read(XElement m911)
    {
        var ns = m911.ExpectVersion("M911", Namespaces.M911, Namespaces.M911V2018, Namespaces.M911V2014);
        return new M911
        {
            Fnr = m911.Text(ns + "Fnr"),
            Samtykke = m911.Optional(ns + "Samtykke", ElementReading.AsCS),
            InklReseptinfo = m911.OptionalValue(ns + "InklReseptinfo", ElementReading.AsFlag),
            InklM25Meldinger = m911.OptionalValue(ns + "InklM25Meldinger", ElementReading.AsFlag),
            AnstattId = m911.OptionalText(ns + "AnstattId"),
            Komprimering = m911.OptionalValue(ns + "Komprimering", ElementReading.AsWhole),
        };
    }
}
