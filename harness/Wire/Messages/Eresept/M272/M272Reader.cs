using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M27.2.</summary>
public static class M272Reader
{
    private static readonly XNamespace Ns = Namespaces.M272;

    /// <summary>Reads from the M272 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M27.2.</exception>
    public static M272 Read(XElement m272) => new(
        m272.Expect(Ns + "M272").Value(Ns + "RegistrertEndring", ElementReading.AsFlag),
        m272.Optional(Namespaces.M274 + "Multidoselege", M274Reader.ReadLege),
        m272.Optional(Namespaces.M274 + "Multidoseapotek", M274Reader.ReadApotek));
}
