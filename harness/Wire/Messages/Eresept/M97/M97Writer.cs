using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.7 in any live version.</summary>
public static class M97Writer
{
    /// <summary>The M97 element in the newest version.</summary>
    public static XElement Write(M97 m97) => Write(m97, Namespaces.M97);

    /// <summary>The M97 element in the version of the namespace; what that version has no element for is left out.</summary>
    public static XElement Write(M97 m97, XNamespace version) => new(
        version + "M97",
        version == Namespaces.M97V2015 ? Code(version + "Samtykke", m97.Samtykke) : null,
        Text(version + "ReseptId", m97.ReseptId),
        Whole(version + "Komprimering", m97.Komprimering));
}
