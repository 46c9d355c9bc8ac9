using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.21 of any version.</summary>
public static class M921Reader
{
    /// <summary>Reads from the M921 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.21.</exception>
    public static M921 Read(XElement m921)
    {
        var ns = m921.ExpectVersion("M921", Namespaces.M921, Namespaces.M921V2013);
        return new M921(
            m921.Value(ns + "EndringerEtter", ElementReading.AsMoment),
            m921.OptionalValue(ns + "Komprimering", ElementReading.AsWhole));
    }
}
