using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Dialog;

/// <summary>Writes a dialogmelding in its version; what only 1.1 has is left out of 1.0.</summary>
public static class DialogmeldingWriter
{
    /// <summary>The Dialogmelding element.</summary>
    public static XElement Write(Dialogmelding dialogmelding)
    {
        var ns = dialogmelding.Versjon;
        return new XElement(
            ns + "Dialogmelding",
            Code(ns + "SakstypeKodet", dialogmelding.SakstypeKodet),
            Text(ns + "Sakstype", dialogmelding.Sakstype),
            dialogmelding.Foresporsler.Select(foresporsel => Write(foresporsel, ns)),
            dialogmelding.Notater.Select(notat => Write(notat, ns)));
    }

    private static XElement Write(Notat notat, XNamespace ns) => new(
        ns + "Notat",
        Code(ns + "TemaKodet", notat.TemaKodet),
        Text(ns + "Tema", notat.Tema),
        Text(ns + "TekstNotatInnhold", notat.TekstNotatInnhold),
        Text(ns + "Merknad", notat.Merknad),
        Text(ns + "DokIdNotat", notat.DokIdNotat),
        Day(ns + "DatoNotat", notat.DatoNotat),
        notat.Foresporsel is { } foresporsel ? Write(foresporsel, ns) : null,
        notat.Roller.Select(rolle => RolleWriter.Write(rolle, ns)));

    private static XElement Write(Foresporsel foresporsel, XNamespace ns)
    {
        var has11 = ns == Namespaces.Dialog11;
        return new XElement(
            ns + "Foresporsel",
            Code(ns + "TypeForesp", foresporsel.TypeForesp),
            has11 ? Text(ns + "EmneSporsmal", foresporsel.EmneSporsmal) : null,
            Text(ns + "Sporsmal", foresporsel.Sporsmal),
            Code(ns + "Formål", foresporsel.Formal),
            Text(ns + "Begrunnelse", foresporsel.Begrunnelse),
            Code(ns + "Hastegrad", foresporsel.Hastegrad),
            Day(ns + "FraDato", foresporsel.FraDato),
            Day(ns + "TilDato", foresporsel.TilDato),
            foresporsel.TypeJournalinfo.Select(type => Code(ns + "TypeJournalinfo", type)),
            has11 ? Code(ns + "KodetOpplysning", foresporsel.KodetOpplysning) : null,
            Text(ns + "DokIdForesp", foresporsel.DokIdForesp),
            foresporsel.Roller.Select(rolle => RolleWriter.Write(rolle, ns)));
    }
}
