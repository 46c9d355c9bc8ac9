using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.Wire.Messages.Kith;

/// <summary>Reads and writes an id in the form that the messages share (felleskomponent1), not that of the hodemelding.</summary>
internal static class FellesIdent
{
    private static readonly XNamespace Ns = Namespaces.Felleskomponent;

    public static Ident Read(XElement element) => PartyReader.ReadIdent(element, Ns);

    public static XElement? Write(XName name, Ident? ident) => ident is null ? null : PartyWriter.Write(name, ident, Ns);
}
