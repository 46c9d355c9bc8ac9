using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M4.2.</summary>
public static class M42Writer
{
    private static readonly XNamespace Ns = Namespaces.M42;

    /// <summary>The M42 element.</summary>
    public static XElement Write(M42 m42) => new(Ns + "M42", m42.RefNr.Select(refNr => Text(Ns + "RefNr", refNr)));
}
