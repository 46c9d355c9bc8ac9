using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M27.2.</summary>
public static class M272Writer
{
    private static readonly XNamespace Ns = Namespaces.M272;

    /// <summary>The M272 element.</summary>
    public static XElement Write(M272 m272) => new(
        Ns + "M272",
        Flag(Ns + "RegistrertEndring", m272.RegistrertEndring),
        M274Writer.Write(m272.Multidoselege),
        M274Writer.Write(m272.Multidoseapotek));
}
