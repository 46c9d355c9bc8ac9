using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.8 in any live version.</summary>
public static class M98Writer
{
    /// <summary>The M98 element in the newest version.</summary>
    public static XElement Write(M98 m98) => Write(m98, Namespaces.M98);

    /// <summary>The M98 element in the version of the namespace.</summary>
    /// <exception cref="ArgumentException">Version 2015 has no element for a reservation.</exception>
    public static XElement Write(M98 m98, XNamespace version) =>
        version == Namespaces.M98V2015 && m98.Pasientreservasjon is not null
            ? throw new ArgumentException("M9.8 i versjon 2015 har ikke noe felt for pasientreservasjon. Svar på en annen måte.", nameof(m98))
            : new XElement(
                version + "M98",
                Flag(version + "IngenResept", m98.IngenResept),
                Whole(version + Antall(version), m98.AntallUtleveringer),
                Flag(version + "Pasientreservasjon", m98.Pasientreservasjon));

    /// <summary>The name of the element with the number; misspelt in version 2015.</summary>
    internal static string Antall(XNamespace version) => version == Namespaces.M98V2015 ? "AntallUteveringer" : "AntallUtleveringer";
}
