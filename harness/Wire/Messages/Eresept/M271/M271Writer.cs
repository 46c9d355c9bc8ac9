using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M27.1.</summary>
public static class M271Writer
{
    private static readonly XNamespace Ns = Namespaces.M271;

    /// <summary>The M271 element.</summary>
    public static XElement Write(M271 m271) =>
        new(Ns + "M271", Code(Ns + "Status", m271.Status), Day(Ns + "GjelderFra", m271.GjelderFra));
}
