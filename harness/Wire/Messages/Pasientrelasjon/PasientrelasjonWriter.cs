using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Pasientrelasjoner;

/// <summary>Writes pasientrelasjon.</summary>
public static class PasientrelasjonWriter
{
    private static readonly XNamespace Ns = Namespaces.Pasientrelasjon;

    /// <summary>The Pasientrelasjon element, which stands in a document of its own beside the message.</summary>
    public static XElement Write(Pasientrelasjon relasjon) => new(
        Ns + "Pasientrelasjon",
        relasjon.Personer.Select(person => FellesPerson.Write(Ns + "Person", person, Namespaces.Felleskomponent)),
        Code(Ns + "Relasjon", relasjon.Relasjon));
}
