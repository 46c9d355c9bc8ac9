using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.7.</summary>
public static class M97Writer
{
    private static readonly XNamespace Ns = Namespaces.M97;

    /// <summary>The M97 element.</summary>
    public static XElement Write(M97 m97) => new(
        Ns + "M97",
        Text(Ns + "ReseptId", m97.ReseptId),
        Whole(Ns + "Komprimering", m97.Komprimering));
}
