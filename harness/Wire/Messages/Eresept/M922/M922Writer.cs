using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.22.</summary>
public static class M922Writer
{
    /// <summary>The M922 element of the given version; the newest when none is given.</summary>
    /// <param name="m922">What to write; what the version does not have is left out.</param>
    /// <param name="version">The namespace.</param>
    public static XElement Write(M922 m922, XNamespace? version = null)
    {
        var ns = version ?? Namespaces.M922;
        return new XElement(
            ns + "M922",
            m922.Pasienter.Select(pasient => Write(ns, pasient)),
            m922.Pasienter.Count == 0 ? Flag(ns + "IngenEndring", true) : null);
    }

    private static XElement? Write(XNamespace ns, M922Pasient pasient) => ns == Namespaces.M922V2013
        ? Text(ns + "Fnr", pasient.Fnr)
        : new XElement(
            ns + "Pasient",
            Text(ns + "Fnr", pasient.Fnr),
            pasient.AndreFnr.Select(fnr => Text(ns + "AndreFnr", fnr)));
}
