using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M9.12.</summary>
public static class M912Writer
{
    /// <summary>The M912 element of the given version; the newest when none is given.</summary>
    /// <param name="m912">What to write; what the version does not have is left out.</param>
    /// <param name="version">The namespace.</param>
    public static XElement Write(M912 m912, XNamespace? version = null)
    {
        var ns = version ?? Namespaces.M912;
        var isNewest = ns == Namespaces.M912;
        return new XElement(
            ns + "M912",
            new XElement(
                ns + Pasient(ns),
                Text(ns + "Fnr", m912.Fnr),
                ns == Namespaces.M912V2014 ? null : m912.AndreFnr.Select(fnr => Text(ns + "AndreFnr", fnr)),
                Text(ns + "RefMsgId", m912.RefMsgId),
                isNewest ? Write(m912.Multidoselege) : M274Writer.Write(m912.Multidoselege),
                isNewest ? Write(m912.Multidoseapotek) : M274Writer.Write(m912.Multidoseapotek),
                isNewest ? null : m912.Reseptinfo.Select(ReseptinfoWriter.Write),
                m912.VarerIBrukB64.Select(message => Text(ns + "VarerIBrukB64", message))));
    }

    /// <summary>What the element of the patient is called in a version.</summary>
    internal static string Pasient(XNamespace version) => version == Namespaces.M912V2014 ? "Multidosepasient" : "Pasient";

    private static XElement? Write(Multidoselege? lege)
    {
        var ns = Namespaces.M912;
        return lege is null
            ? null
            : new XElement(
                ns + "Multidoselege",
                Text(ns + "HprNr", lege.HprNr),
                Text(ns + "Fornavn", lege.Fornavn),
                Text(ns + "Etternavn", lege.Etternavn),
                Text(ns + "OrgNavn", lege.OrgNavn),
                Text(ns + "HerId", lege.HerId),
                Day(ns + "AktivTil", lege.AktivTil),
                Text(ns + "Telefon", lege.Telefon));
    }

    private static XElement? Write(Multidoseapotek? apotek)
    {
        var ns = Namespaces.M912;
        return apotek is null
            ? null
            : new XElement(
                ns + "Multidoseapotek",
                Text(ns + "Navn", apotek.Navn),
                Text(ns + "Herid", apotek.HerId ?? ""),
                Text(ns + "Konsesjonsnummer", apotek.Konsesjonsnummer),
                Day(ns + "AktivTil", apotek.AktivTil),
                Text(ns + "Telefon", apotek.Telefon));
    }
}
