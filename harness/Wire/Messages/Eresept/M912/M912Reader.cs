using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.12 of any version.</summary>
public static class M912Reader
{
    /// <summary>Reads from the M912 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.12.</exception>
    public static M912 Read(XElement m912)
    {
        var ns = m912.ExpectVersion("M912", Namespaces.M912, Namespaces.M912V2018, Namespaces.M912V2014);
        var pasient = m912.Required(ns + M912Writer.Pasient(ns));
        var isNewest = ns == Namespaces.M912;
        var ansvar = isNewest ? ns : Namespaces.M274;
        return new M912
        {
            Fnr = pasient.Text(ns + "Fnr"),
            AndreFnr = pasient.Texts(ns + "AndreFnr"),
            RefMsgId = pasient.OptionalText(ns + "RefMsgId"),
            Multidoselege = pasient.Optional<Multidoselege>(ansvar + "Multidoselege", isNewest ? ReadLege : M274Reader.ReadLege),
            Multidoseapotek = pasient.Optional<Multidoseapotek>(ansvar + "Multidoseapotek", isNewest ? ReadApotek : M274Reader.ReadApotek),
            Reseptinfo = pasient.All(Namespaces.M92 + "Reseptinfo", ReseptinfoReader.Read),
            VarerIBrukB64 = pasient.Texts(ns + "VarerIBrukB64"),
        };
    }

    private static Multidoselege ReadLege(XElement lege)
    {
        var ns = Namespaces.M912;
        return new Multidoselege
        {
            HprNr = lege.Text(ns + "HprNr"),
            Fornavn = lege.Text(ns + "Fornavn"),
            Etternavn = lege.Text(ns + "Etternavn"),
            OrgNavn = lege.Text(ns + "OrgNavn"),
            HerId = lege.Text(ns + "HerId"),
            AktivTil = lege.OptionalValue(ns + "AktivTil", ElementReading.AsDay),
            Telefon = lege.OptionalText(ns + "Telefon"),
        };
    }

    private static Multidoseapotek ReadApotek(XElement apotek)
    {
        var ns = Namespaces.M912;
        return new Multidoseapotek
        {
            Navn = apotek.Text(ns + "Navn"),
            HerId = apotek.Text(ns + "Herid"),
            Konsesjonsnummer = apotek.OptionalText(ns + "Konsesjonsnummer"),
            AktivTil = apotek.OptionalValue(ns + "AktivTil", ElementReading.AsDay),
            Telefon = apotek.OptionalText(ns + "Telefon"),
        };
    }
}
