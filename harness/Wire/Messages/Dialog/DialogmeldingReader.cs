using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Dialog;

/// <summary>Reads Dialogmelding 1.0 and 1.1, leniently: what the type does not know is passed over.</summary>
public static class DialogmeldingReader
{
    /// <summary>Reads from the Dialogmelding element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable dialogmelding.</exception>
    public static Dialogmelding Read(XElement dialogmelding)
    {
        var ns = dialogmelding.ExpectVersion("Dialogmelding", Namespaces.Dialog11, Namespaces.Dialog10);
        return new Dialogmelding
        {
            Versjon = ns,
            SakstypeKodet = dialogmelding.Optional(ns + "SakstypeKodet", ElementReading.AsCV),
            Sakstype = dialogmelding.OptionalText(ns + "Sakstype"),
            Foresporsler = dialogmelding.All(ns + "Foresporsel", ReadForesporsel),
            Notater = dialogmelding.All(ns + "Notat", ReadNotat),
        };
    }

    private static Notat ReadNotat(XElement notat)
    {
        var ns = notat.Name.Namespace;
        return new Notat
        {
            TemaKodet = notat.Value(ns + "TemaKodet", ElementReading.AsCV),
            Tema = notat.OptionalText(ns + "Tema"),
            TekstNotatInnhold = notat.OptionalText(ns + "TekstNotatInnhold"),
            Merknad = notat.OptionalText(ns + "Merknad"),
            DokIdNotat = notat.OptionalText(ns + "DokIdNotat"),
            DatoNotat = notat.OptionalValue(ns + "DatoNotat", ElementReading.AsDay),
            Foresporsel = notat.Optional(ns + "Foresporsel", ReadForesporsel),
            Roller = notat.All(ns + "RollerRelatertNotat", RolleReader.Read),
        };
    }

    private static Foresporsel ReadForesporsel(XElement foresporsel)
    {
        var ns = foresporsel.Name.Namespace;
        return new Foresporsel
        {
            TypeForesp = foresporsel.Value(ns + "TypeForesp", ElementReading.AsCV),
            EmneSporsmal = foresporsel.OptionalText(ns + "EmneSporsmal"),
            Sporsmal = foresporsel.OptionalText(ns + "Sporsmal"),
            Formal = foresporsel.Optional(ns + "Formål", ElementReading.AsCV),
            Begrunnelse = foresporsel.OptionalText(ns + "Begrunnelse"),
            Hastegrad = foresporsel.Optional(ns + "Hastegrad", ElementReading.AsCS),
            FraDato = foresporsel.OptionalValue(ns + "FraDato", ElementReading.AsDay),
            TilDato = foresporsel.OptionalValue(ns + "TilDato", ElementReading.AsDay),
            TypeJournalinfo = foresporsel.All(ns + "TypeJournalinfo", ElementReading.AsCV),
            KodetOpplysning = foresporsel.Optional(ns + "KodetOpplysning", ElementReading.AsCV),
            DokIdForesp = foresporsel.OptionalText(ns + "DokIdForesp"),
            Roller = foresporsel.All(ns + "RollerRelatertNotat", RolleReader.Read),
        };
    }
}
