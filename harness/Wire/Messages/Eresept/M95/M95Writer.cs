using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.5 in any live version.</summary>
public static class M95Writer
{
    /// <summary>The M95 element in the newest version.</summary>
    public static XElement Write(M95 m95) => Write(m95, Namespaces.M95);

    /// <summary>The M95 element in the version of the namespace; what that version has no element for is left out.</summary>
    public static XElement Write(M95 m95, XNamespace version) => new(
        version + "M95",
        Text(version + "Fnr", m95.Fnr),
        Code(version + "AlleResepter", m95.AlleResepter),
        m95.RefNr.Select(refNr => Text(version + "RefNr", refNr)),
        version == Namespaces.M95V2015 ? Code(version + "Samtykke", m95.Samtykke) : null,
        Whole(version + "Komprimering", m95.Komprimering));
}
