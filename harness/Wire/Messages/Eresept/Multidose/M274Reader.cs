using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads who is responsible for multidose, as M27.2 and the older M9.12 write it.</summary>
internal static class M274Reader
{
    private static readonly XNamespace Ns = Namespaces.M274;

    /// <summary>The doctor; the last word of the one name is taken for the family name.</summary>
    public static Multidoselege ReadLege(XElement lege)
    {
        var navn = lege.Text(Ns + "Navn");
        var split = navn.LastIndexOf(' ');
        return new Multidoselege
        {
            HprNr = lege.Text(Ns + "HprNr"),
            Fornavn = split < 0 ? "" : navn[..split],
            Etternavn = navn[(split + 1)..],
            OrgNavn = lege.Text(Ns + "Org"),
            HerId = lege.Value(Ns + "HerId", FellesIdent.Read).Id,
            AktivTil = lege.OptionalValue(Ns + "AktivTil", ElementReading.AsDay),
            Telefon = lege.Optional(Ns + "Telefon", ReadTelefon),
        };
    }

    public static Multidoseapotek ReadApotek(XElement apotek) => new()
    {
        Navn = apotek.Text(Ns + "Navn"),
        Konsesjonsnummer = apotek.Value(Ns + "Konsesjonsnr", FellesIdent.Read).Id,
        AktivTil = apotek.OptionalValue(Ns + "AktivTil", ElementReading.AsDay),
        Telefon = apotek.Optional(Ns + "Telefon", ReadTelefon),
    };

    private static string ReadTelefon(XElement telefon)
    {
        var address = telefon.Required(Namespaces.Felleskomponent + "TeleAddress").Attribute("V")?.Value.Trim() ?? "";
        return address.StartsWith(M274Writer.Tel, StringComparison.OrdinalIgnoreCase) ? address[M274Writer.Tel.Length..] : address;
    }
}
