using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.5.</summary>
public static class M95Writer
{
    private static readonly XNamespace Ns = Namespaces.M95;

    /// <summary>The M95 element.</summary>
    public static XElement Write(M95 m95) => new(
        Ns + "M95",
        Text(Ns + "Fnr", m95.Fnr),
        Code(Ns + "AlleResepter", m95.AlleResepter),
        m95.RefNr.Select(refNr => Text(Ns + "RefNr", refNr)),
        Whole(Ns + "Komprimering", m95.Komprimering));
}
