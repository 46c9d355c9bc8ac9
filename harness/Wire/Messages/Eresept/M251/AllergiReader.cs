using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads reactions to medicines.</summary>
public static class AllergiReader
{
    private static readonly XNamespace Ns = Namespaces.KritiskInformasjon;

    /// <summary>Reads from the Allergi element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable reaction.</exception>
    public static Allergi Read(XElement allergi) => new()
    {
        Reaksjon = allergi.Expect(Ns + "Allergi").Value(Ns + "Reaksjon", ElementReading.AsCV),
        Kommentar = allergi.OptionalText(Ns + "Kommentar"),
        Oppdatert = allergi.Value(Ns + "Oppdatert", ElementReading.AsMoment),
        Kilde = allergi.Value(Ns + "Kilde", ElementReading.AsCV),
        Legemiddelreaksjon = allergi.Value(Ns + "Legemiddelreaksjon", ReadReaksjon),
        Avkreftet = allergi.OptionalValue(Ns + "Avkreftet", ElementReading.AsFlag),
    };

    private static Legemiddelreaksjon ReadReaksjon(XElement element) => new()
    {
        Atc = element.Optional(Ns + "Atc", ElementReading.AsCV),
        Virkestoff = element.Texts(Ns + "Virkestoff"),
        VirkestoffId = element.Texts(Ns + "VirkestoffId"),
        MerkevareId = element.OptionalText(Ns + "MerkevareId"),
        Hjelpestoffreaksjon = element.OptionalValue(Ns + "Hjelpestoffreaksjon", ElementReading.AsFlag),
        Varenavn = element.OptionalText(Ns + "Varenavn"),
    };
}
