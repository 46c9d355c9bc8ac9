using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Pasientrelasjoner;

/// <summary>Reads pasientrelasjon.</summary>
public static class PasientrelasjonReader
{
    private static readonly XNamespace Ns = Namespaces.Pasientrelasjon;

    /// <summary>Reads from the Pasientrelasjon element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable pasientrelasjon.</exception>
    public static Pasientrelasjon Read(XElement relasjon) => new(
        relasjon.Expect(Ns + "Pasientrelasjon").All(Ns + "Person", person => FellesPerson.Read(person, Namespaces.Felleskomponent)),
        relasjon.Optional(Ns + "Relasjon", ElementReading.AsCV));
}
