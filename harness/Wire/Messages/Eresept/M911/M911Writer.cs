using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.11.</summary>
public static class M911Writer
{
    /// <summary>The M911 element of the given version; the newest when none is given.</summary>
    /// <param name="m911">What to write; what the version does not have is left out.</param>
    /// <param name="version">The namespace.</param>
    public static XElement Write(M911 m911, XNamespace? version = null)
    {
        var ns = version ?? Namespaces.M911;
        return new XElement(
            ns + "M911",
            Text(ns + "Fnr", m911.Fnr),
            ns == Namespaces.M911V2014 ? Code(ns + "Samtykke", m911.Samtykke) : null,
            Flag(ns + "InklReseptinfo", m911.InklReseptinfo),
            ns == Namespaces.M911 ? Flag(ns + "InklM25Meldinger", m911.InklM25Meldinger) : null,
            Text(ns + "AnstattId", m911.AnstattId),
            ns == Namespaces.M911V2014 ? null : Whole(ns + "Komprimering", m911.Komprimering ?? 0));
    }
}
