using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Reads the medicine and its dosing.</summary>
internal static class ForskrivningReader
{
    private static readonly XNamespace Ns = Namespaces.Forskrivning;

    public static Forskrivning Read(XElement forskrivning) => new()
    {
        Bruksomrade = forskrivning.OptionalText(Ns + "Bruksomrade"),
        DosVeiledEnkel = forskrivning.OptionalText(Ns + "DosVeiledEnkel"),
        IngenKombinasjon = forskrivning.OptionalValue(Ns + "IngenKombinasjon", ElementReading.AsFlag),
        Bruk = forskrivning.Optional(Ns + "Bruk", ElementReading.AsCS),
        Kortdose = forskrivning.Optional(Ns + "Kortdose", ElementReading.AsCV),
        Doseringer = forskrivning.All(Ns + "Dosering", ReadDosering),
        Legemiddel = LegemiddelReader.Read(forskrivning),
    };

    private static Dosering ReadDosering(XElement dosering) => new()
    {
        Starttidspunkt = dosering.Optional(Ns + "Starttidspunkt", ElementReading.AsTS),
        Sluttidspunkt = dosering.Optional(Ns + "Sluttidspunkt", ElementReading.AsTS),
        Doseringsregel = dosering.Optional(Ns + "Doseringsregel", ReadRegel),
        FasteDoser = dosering.All(Ns + "DoseFastTidspunkt", ReadFast),
        DoserEtterBehov = dosering.All(Ns + "DoseEtterBehov", ReadEtterBehov),
    };

    private static Doseringsregel ReadRegel(XElement regel) =>
        new(regel.Value(Ns + "DoseresEtter", ElementReading.AsCS), regel.OptionalText(Ns + "Merknad"));

    private static DoseFastTidspunkt ReadFast(XElement dose) => new()
    {
        Mengde = dose.Value(Ns + "Mengde", ElementReading.AsPQ),
        Intervall = dose.Optional(Ns + "Intervall", ElementReading.AsPQ),
        Infusjonshastighet = dose.Optional(Ns + "Infusjonshastighet", ReadHastighet),
        Klokkeslett = dose.OptionalValue(Ns + "Klokkeslett", ElementReading.AsClock),
        Tidsomrade = dose.Optional(Ns + "Tidsomrade", ElementReading.AsCS),
        GisEksakt = dose.Value(Ns + "GisEksakt", ElementReading.AsFlag),
        FastDose = dose.Optional(Ns + "FastDose", ReadFastDose),
    };

    private static DoseEtterBehov ReadEtterBehov(XElement dose) => new()
    {
        Mengde = dose.Value(Ns + "Mengde", ElementReading.AsPQ),
        Intervall = dose.Optional(Ns + "Intervall", ElementReading.AsPQ),
        Infusjonshastighet = dose.Optional(Ns + "Infusjonshastighet", ReadHastighet),
        DoseDognMaks = dose.Value(Ns + "DoseDognMaks", ElementReading.AsPQ),
        DoseTidsromMaks = dose.Value(Ns + "DoseTidsromMaks", ElementReading.AsPQ),
        Tidsrom = dose.Value(Ns + "Tidsrom", ElementReading.AsPQ),
        DoseIntervallMin = dose.Value(Ns + "DoseIntervallMin", ElementReading.AsPQ),
    };

    private static FastDose ReadFastDose(XElement dose) => new()
    {
        FasteUkedager = dose.All(Ns + "FasteUkedager", ElementReading.AsCS),
        DagerPa = dose.OptionalValue(Ns + "DagerPa", ElementReading.AsWhole),
        DagerAv = dose.OptionalValue(Ns + "DagerAv", ElementReading.AsWhole),
    };

    private static Infusjonshastighet ReadHastighet(XElement element) =>
        new(element.Value(Ns + "Volum", ElementReading.AsPQ), element.Value(Ns + "Tidsenhet", ElementReading.AsCS));
}
