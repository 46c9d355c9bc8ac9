using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.6 in every live version.</summary>
public static class M96Reader
{
    /// <summary>Reads from the M96 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.6.</exception>
    public static M96 Read(XElement m96)
    {
        var ns = m96.ExpectVersion("M96", Namespaces.M96, Namespaces.M96V2018, Namespaces.M96V2015);
        return new M96
        {
            PasientInfo = m96.Optional(ns + "PasientInfo", pasient => new M96PasientInfo(pasient.Text(ns + "Fnr"), pasient.Texts(ns + "AndreFnr"))),
            LastResept = m96.OptionalValue(ns + "LastResept", ElementReading.AsFlag),
            Pasientreservasjon = m96.OptionalValue(ns + "Pasientreservasjon", ElementReading.AsFlag),
            StatusSok = m96.Optional(ns + "StatusSok", ElementReading.AsCS),
            Listeelementer = m96.All(ns + "Listeelement", element => ReadListeelement(element, ns)),
        };
    }

    private static Listeelement ReadListeelement(XElement element, XNamespace ns) => new()
    {
        ReseptId = element.Text(ns + "ReseptId"),
        NavnUtleverer = element.OptionalText(ns + "NavnUtleverer"),
        SendtSLVDato = element.OptionalValue(ns + "SendtSLVDato", ElementReading.AsDay),
        Status = element.Value(ns + "Status", ElementReading.AsCS),
        StatusSoknadSlv = element.Optional(ns + "StatusSoknadSlv", ElementReading.AsCS),
        TilbakekallingStatus = element.OptionalValue(ns + "TilbakekallingStatus", ElementReading.AsFlag),
        Tilbakekalling = ns == Namespaces.M96
            ? element.Optional(ns + "Tilbakekalling", recall => ReadTilbakekalling(recall, ns))
            : element.Optional(ns + "Arsak", cause => new M96Tilbakekalling(null, cause.AsCV())),
        Fornying = element.Optional(ns + "Fornying", renewal =>
            new M96Fornying(renewal.OptionalText(ns + "NyReseptId"), renewal.OptionalText(ns + "ForrigeReseptId"))),
        Seponering = element.Optional(ns + "Seponering", discontinued => ReadSeponering(discontinued, ns)),
        Utleveringer = element.All(ns + "Utlevering", dispensed => ReadUtlevering(dispensed, ns)),
    };

    private static M96Tilbakekalling ReadTilbakekalling(XElement element, XNamespace ns) => new(
        element.OptionalValue(ns + "Tidspunkt", ElementReading.AsMoment),
        element.Value(ns + "Arsak", ElementReading.AsCV),
        element.OptionalText(ns + "Merknad"));

    private static M96Seponering ReadSeponering(XElement element, XNamespace ns) => new(
        element.Value(ns + "Tidspunkt", ElementReading.AsMoment),
        element.Value(ns + "Arsak", ElementReading.AsCS),
        element.OptionalText(ns + "Merknad"));

    private static M96Utlevering ReadUtlevering(XElement element, XNamespace ns) => new()
    {
        Varenr = element.OptionalText(ns + "Varenr"),
        NavnFormStyrke = element.Text(ns + "NavnFormStyrke"),
        Pakningsstr = element.Optional(ns + "Pakningsstr", ElementReading.AsPQ),
        AntallPakningerUtlevertTotalt = element.Value(ns + "AntallPakningerUtlevertTotalt", ElementReading.AsNumber),
        AntallPakningerUtlevertSiste = element.Value(ns + "AntallPakningerUtlevertSiste", ElementReading.AsNumber),
        TidspunktSisteUtlevering = element.Value(ns + "TidspunktSisteUtlevering", ElementReading.AsMoment),
    };
}
