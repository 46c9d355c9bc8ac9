using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M4.2.</summary>
public static class M42Reader
{
    private static readonly XNamespace Ns = Namespaces.M42;

    /// <summary>Reads from the M42 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M4.2.</exception>
    public static M42 Read(XElement m42) => new(m42.Expect(Ns + "M42").Texts(Ns + "RefNr"));
}
