using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.8.</summary>
public static class M98Writer
{
    private static readonly XNamespace Ns = Namespaces.M98;

    /// <summary>The M98 element.</summary>
    public static XElement Write(M98 m98) => new(
        Ns + "M98",
        Flag(Ns + "IngenResept", m98.IngenResept),
        Whole(Ns + "AntallUtleveringer", m98.AntallUtleveringer),
        Flag(Ns + "Pasientreservasjon", m98.Pasientreservasjon));
}
