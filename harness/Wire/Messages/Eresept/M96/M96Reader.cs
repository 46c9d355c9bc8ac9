using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M9.6.</summary>
public static class M96Reader
{
    private static readonly XNamespace Ns = Namespaces.M96;

    /// <summary>Reads from the M96 element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M9.6.</exception>
    public static M96 Read(XElement m96) => new()
    {
        PasientInfo = m96.Expect(Ns + "M96").Optional(Ns + "PasientInfo", ReadPasient),
        LastResept = m96.OptionalValue(Ns + "LastResept", ElementReading.AsFlag),
        Pasientreservasjon = m96.OptionalValue(Ns + "Pasientreservasjon", ElementReading.AsFlag),
        StatusSok = m96.Optional(Ns + "StatusSok", ElementReading.AsCS),
        Listeelementer = m96.All(Ns + "Listeelement", ReadListeelement),
    };

    private static M96PasientInfo ReadPasient(XElement pasient) =>
        new(pasient.Text(Ns + "Fnr"), pasient.Texts(Ns + "AndreFnr"));

    private static Listeelement ReadListeelement(XElement element) => new()
    {
        ReseptId = element.Text(Ns + "ReseptId"),
        NavnUtleverer = element.OptionalText(Ns + "NavnUtleverer"),
        SendtSLVDato = element.OptionalValue(Ns + "SendtSLVDato", ElementReading.AsDay),
        Status = element.Value(Ns + "Status", ElementReading.AsCS),
        StatusSoknadSlv = element.Optional(Ns + "StatusSoknadSlv", ElementReading.AsCS),
        Tilbakekalling = element.Optional(Ns + "Tilbakekalling", ReadTilbakekalling),
        Fornying = element.Optional(Ns + "Fornying", ReadFornying),
        Seponering = element.Optional(Ns + "Seponering", ReadSeponering),
        Utleveringer = element.All(Ns + "Utlevering", ReadUtlevering),
    };

    private static M96Tilbakekalling ReadTilbakekalling(XElement element) => new(
        element.OptionalValue(Ns + "Tidspunkt", ElementReading.AsMoment),
        element.Value(Ns + "Arsak", ElementReading.AsCS),
        element.OptionalText(Ns + "Merknad"));

    private static M96Fornying ReadFornying(XElement element) =>
        new(element.OptionalText(Ns + "NyReseptId"), element.OptionalText(Ns + "ForrigeReseptId"));

    private static M96Seponering ReadSeponering(XElement element) => new(
        element.Value(Ns + "Tidspunkt", ElementReading.AsMoment),
        element.Value(Ns + "Arsak", ElementReading.AsCS),
        element.OptionalText(Ns + "Merknad"));

    private static M96Utlevering ReadUtlevering(XElement element) => new()
    {
        Varenr = element.OptionalText(Ns + "Varenr"),
        NavnFormStyrke = element.Text(Ns + "NavnFormStyrke"),
        Pakningsstr = element.Optional(Ns + "Pakningsstr", ElementReading.AsPQ),
        AntallPakningerUtlevertTotalt = element.Value(Ns + "AntallPakningerUtlevertTotalt", ElementReading.AsNumber),
        AntallPakningerUtlevertSiste = element.Value(Ns + "AntallPakningerUtlevertSiste", ElementReading.AsNumber),
        TidspunktSisteUtlevering = element.Value(Ns + "TidspunktSisteUtlevering", ElementReading.AsMoment),
    };
}
