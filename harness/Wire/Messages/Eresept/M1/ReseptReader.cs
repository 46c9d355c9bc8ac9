using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads M1 of a medicine; what the type does not hold is passed over.</summary>
public static class ReseptReader
{
    private static readonly XNamespace Ns = Namespaces.M1;

    /// <summary>Reads from the Resept element.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M1 of a medicine.</exception>
    public static Resept Read(XElement resept) => new()
    {
        Forskrivningsdato = resept.Expect(Ns + "Resept").Value(Ns + "Forskrivningsdato", ElementReading.AsDay),
        Utloper = resept.Value(Ns + "Utloper", ElementReading.AsDay),
        Vernepliktig = resept.OptionalValue(Ns + "Vernepliktig", ElementReading.AsFlag),
        SoktIndividRefusjon = resept.OptionalValue(Ns + "SoktIndividRefusjon", ElementReading.AsFlag),
        Frikort = resept.OptionalValue(Ns + "Frikort", ElementReading.AsFlag),
        Vergeinnsynsreservasjon = resept.OptionalValue(Ns + "Vergeinnsynsreservasjon", ElementReading.AsFlag),
        TilEgenPraksis = resept.OptionalValue(Ns + "TilEgenPraksis", ElementReading.AsFlag),
        RekvLegensNavn = resept.OptionalValue(Ns + "RekvLegensNavn", ElementReading.AsFlag),
        RefNr = resept.OptionalText(Ns + "RefNr"),
        Spesialitet = resept.Optional(Ns + "Spesialitet", ElementReading.AsCV),
        ReseptDokLegemiddel = resept.Value(Ns + "ReseptDokLegemiddel", ReadDok),
        OppdatertFest = resept.Value(Ns + "OppdatertFest", ElementReading.AsMoment),
        TidligsteUtlevering = resept.OptionalValue(Ns + "TidligsteUtlevering", ElementReading.AsDay),
        UtskrevetSykehus = resept.OptionalValue(Ns + "UtskrevetSykehus", ElementReading.AsFlag),
        LastResept = resept.OptionalValue(Ns + "LastResept", ElementReading.AsFlag),
    };

    /// <summary>Reads the prescription out of a whole M1, for example a signed original in M9.6.</summary>
    /// <exception cref="MessageFormatException">It is not a readable M1 of a medicine.</exception>
    public static Resept Read(MsgHead head) => Read(head.RequireContent());

    /// <summary>Reads what is prescribed from the element ReseptDokLegemiddel, which also M25.1 carries.</summary>
    /// <exception cref="MessageFormatException">It is not a readable ReseptDokLegemiddel.</exception>
    internal static ReseptDokLegemiddel ReadDok(XElement dok) => new()
    {
        Varegruppekode = dok.Expect(Ns + "ReseptDokLegemiddel").Value(Ns + "Varegruppekode", ElementReading.AsCS),
        Antall = dok.OptionalValue(Ns + "Antall", ElementReading.AsNumber),
        Merknad = dok.OptionalText(Ns + "Merknad"),
        RefHjemmel = dok.Optional(Ns + "RefHjemmel", ElementReading.AsCV),
        KomLegemdlAdm = dok.OptionalText(Ns + "KomLegemdlAdm"),
        RefKode = dok.Optional(Ns + "RefKode", ElementReading.AsCV),
        Reiterasjon = dok.OptionalValue(Ns + "Reiterasjon", ReadReiterasjon) ?? 0,
        BytteresRekvirent = dok.Optional(Ns + "BytteresRekvirent", ElementReading.AsCS),
        Mengde = dok.Optional(Ns + "Mengde", ElementReading.AsPQ),
        LegemiddelUtenMt = dok.Optional(Ns + "LegemiddelUtenMt", ReadUtenMt),
        Forskrivning = dok.Value(Namespaces.Forskrivning + "Forskrivning", ForskrivningReader.Read),
    };

    // The schema gives an empty Reiterasjon the value 0.
    private static int ReadReiterasjon(XElement element) => element.Value.Length == 0 ? 0 : element.AsWhole();

    private static LegemiddelUtenMt ReadUtenMt(XElement element) => new(
        element.Text(Ns + "Begrunnelse"),
        element.Text(Ns + "Produsent"),
        element.Value(Ns + "DirektesoknadSlv", ElementReading.AsFlag));
}
