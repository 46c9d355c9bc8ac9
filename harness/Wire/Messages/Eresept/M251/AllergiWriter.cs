using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes reactions to medicines.</summary>
public static class AllergiWriter
{
    private static readonly XNamespace Ns = Namespaces.KritiskInformasjon;

    /// <summary>The Allergi element.</summary>
    public static XElement Write(Allergi allergi) => new(
        Ns + "Allergi",
        Code(Ns + "Reaksjon", allergi.Reaksjon),
        Text(Ns + "Kommentar", allergi.Kommentar),
        Moment(Ns + "Oppdatert", allergi.Oppdatert),
        Code(Ns + "Kilde", allergi.Kilde),
        Write(allergi.Legemiddelreaksjon),
        Flag(Ns + "Avkreftet", allergi.Avkreftet));

    private static XElement Write(Legemiddelreaksjon reaksjon) => new(
        Ns + "Legemiddelreaksjon",
        Code(Ns + "Atc", reaksjon.Atc),
        reaksjon.Virkestoff.Select(name => Text(Ns + "Virkestoff", name)),
        reaksjon.VirkestoffId.Select(id => Text(Ns + "VirkestoffId", id)),
        Text(Ns + "MerkevareId", reaksjon.MerkevareId),
        Flag(Ns + "Hjelpestoffreaksjon", reaksjon.Hjelpestoffreaksjon),
        Text(Ns + "Varenavn", reaksjon.Varenavn));
}
