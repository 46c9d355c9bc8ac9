using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.21.</summary>
public static class M921Writer
{
    /// <summary>The M921 element of the given version; the newest when none is given.</summary>
    /// <param name="m921">What to write; what the version does not have is left out.</param>
    /// <param name="version">The namespace.</param>
    public static XElement Write(M921 m921, XNamespace? version = null)
    {
        var ns = version ?? Namespaces.M921;
        return new XElement(
            ns + "M921",
            Moment(ns + "EndringerEtter", m921.EndringerEtter),
            ns == Namespaces.M921V2013 ? null : Whole(ns + "Komprimering", m921.Komprimering ?? 0));
    }
}
