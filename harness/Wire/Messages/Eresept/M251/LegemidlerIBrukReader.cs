using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M25.1.</summary>
public static class LegemidlerIBrukReader
{
    private static readonly XNamespace Ns = Namespaces.M251;

    /// <summary>Reads from the LegemidlerIBruk element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M25.1.</exception>
    public static LegemidlerIBruk Read(XElement liste) => new()
    {
        Roller = liste.Expect(Ns + "LegemidlerIBruk").All(Ns + "Rolle", ReadRolle),
        Enkeltoppforinger = liste.All(Ns + "EnkeltoppforingLIB", ReadOppforing),
        Allergier = liste.All(Namespaces.KritiskInformasjon + "Allergi", AllergiReader.Read),
        Merknad = liste.OptionalText(Ns + "Merknad"),
        Vikar = liste.Optional(Ns + "Vikar", ElementReading.AsCS),
    };

    /// <summary>Reads the list out of a whole M25.1, for example the one in M9.12.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M25.1.</exception>
    public static LegemidlerIBruk Read(MsgHead head) => Read(head.RequireContent());

    private static EnkeltoppforingLIB ReadOppforing(XElement element) => new()
    {
        Id = element.Text(Ns + "Id"),
        Type = element.Value(Ns + "Type", ElementReading.AsCS),
        ReseptId = element.OptionalText(Ns + "ReseptId"),
        UtlopsdatoResept = element.OptionalValue(Ns + "UtlopsdatoResept", ElementReading.AsDay),
        SistEndret = element.Value(Ns + "SistEndret", ElementReading.AsMoment),
        DatoOppstart = element.OptionalValue(Ns + "DatoOppstart", ElementReading.AsDay),
        MedEndring = element.OptionalValue(Ns + "MedEndring", ElementReading.AsFlag),
        Roller = element.All(Ns + "Rolle", ReadRolle),
        ReseptDokLegemiddelB64 = element.Text(Ns + "ReseptDokLegemiddelB64"),
        Seponering = element.Optional(Ns + "Seponering", ReadSeponering),
        Sporsmal = element.All(Ns + "Sporsmal", ReadSporsmal),
    };

    private static Rolle ReadRolle(XElement element) => new(
        element.Value(Ns + "Rolle", ElementReading.AsCS),
        element.Optional(Ns + "Helseperson", ReadHelseperson),
        element.Optional(Ns + "Organisasjon", ReadOrganisasjon));

    private static Helseperson ReadHelseperson(XElement element) => new(
        element.Value(Ns + "HprId", FellesIdent.Read),
        element.OptionalText(Ns + "Fornavn"),
        element.OptionalText(Ns + "Etternavn"),
        element.Optional(Ns + "Spesialitet", ElementReading.AsCV));

    private static Organisasjon ReadOrganisasjon(XElement element) => new(
        element.Value(Ns + "HerId", FellesIdent.Read),
        element.OptionalText(Ns + "Inst"),
        element.OptionalText(Ns + "Dept"),
        element.Optional(Ns + "InstitusjonsID", ElementReading.AsCV));

    private static Seponering ReadSeponering(XElement element) => new(
        element.Value(Ns + "Tidspunkt", ElementReading.AsMoment),
        element.Value(Ns + "Arsak", ElementReading.AsCS),
        element.OptionalText(Ns + "Merknad"));

    private static Sporsmal ReadSporsmal(XElement element) => new()
    {
        Kode = element.Value(Ns + "Kode", ElementReading.AsCV),
        Merknad = element.OptionalText(Ns + "Merknad"),
        Tidspunkt = element.Value(Ns + "Tidspunkt", ElementReading.AsMoment),
        Stiller = element.Text(Ns + "Stiller"),
        Mottaker = element.OptionalText(Ns + "Mottaker"),
        Svar = element.Optional(Ns + "Svar", ReadSvar),
    };

    private static SporsmalSvar ReadSvar(XElement element) =>
        new(element.Value(Ns + "Kode", ElementReading.AsCV), element.OptionalText(Ns + "Merknad"));
}
