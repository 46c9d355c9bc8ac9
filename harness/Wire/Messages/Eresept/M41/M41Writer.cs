using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M4.1.</summary>
public static class M41Writer
{
    private static readonly XNamespace Ns = Namespaces.M41;

    /// <summary>The M41 element.</summary>
    public static XElement Write(M41 m41) => new(Ns + "M41", Whole(Ns + "Antall", m41.Antall));
}
