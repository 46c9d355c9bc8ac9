using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes who is responsible for multidose, as M27.2 and the older M9.12 have it.</summary>
internal static class M274Writer
{
    public const string Tel = "tel:";

    private static readonly XNamespace Ns = Namespaces.M274;

    public static XElement? Write(Multidoselege? lege) => lege is null
        ? null
        : new XElement(
            Ns + "Multidoselege",
            Text(Ns + "HprNr", lege.HprNr),
            Text(Ns + "Navn", $"{lege.Fornavn} {lege.Etternavn}".Trim()),
            Text(Ns + "Org", lege.OrgNavn),
            FellesIdent.Write(Ns + "HerId", Ident.Her(lege.HerId)),
            Day(Ns + "AktivTil", lege.AktivTil),
            Telefon(lege.Telefon));

    public static XElement? Write(Multidoseapotek? apotek) => apotek is null
        ? null
        : new XElement(
            Ns + "Multidoseapotek",
            Text(Ns + "Navn", apotek.Navn),
            FellesIdent.Write(Ns + "Konsesjonsnr", new Ident(apotek.Konsesjonsnummer ?? "", TypeIdOrganisasjon.Ako)),
            Day(Ns + "AktivTil", apotek.AktivTil),
            Telefon(apotek.Telefon));

    private static XElement? Telefon(string? number) => number is null
        ? null
        : new XElement(
            Ns + "Telefon",
            Code(Namespaces.Felleskomponent + "TypeTelecom", new CS("HP", "Hovedtelefon")),
            new XElement(Namespaces.Felleskomponent + "TeleAddress", new XAttribute("V", Tel + number)));
}
