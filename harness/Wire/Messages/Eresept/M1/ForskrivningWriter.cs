using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes the medicine and its dosing.</summary>
internal static class ForskrivningWriter
{
    private static readonly XNamespace Ns = Namespaces.Forskrivning;

    public static XElement Write(Forskrivning forskrivning) => new(
        Ns + "Forskrivning",
        Text(Ns + "Bruksomrade", forskrivning.Bruksomrade),
        Text(Ns + "DosVeiledEnkel", forskrivning.DosVeiledEnkel),
        Flag(Ns + "IngenKombinasjon", forskrivning.IngenKombinasjon),
        Code(Ns + "Bruk", forskrivning.Bruk),
        Code(Ns + "Kortdose", forskrivning.Kortdose),
        forskrivning.Doseringer.Select(Write),
        LegemiddelWriter.Write(forskrivning.Legemiddel));

    private static XElement Write(Dosering dosering) => new(
        Ns + "Dosering",
        Time(Ns + "Starttidspunkt", dosering.Starttidspunkt),
        Time(Ns + "Sluttidspunkt", dosering.Sluttidspunkt),
        Write(dosering.Doseringsregel),
        dosering.FasteDoser.Select(Write),
        dosering.DoserEtterBehov.Select(Write));

    private static XElement? Write(Doseringsregel? regel) => regel is null
        ? null
        : new XElement(
            Ns + "Doseringsregel",
            Code(Ns + "DoseresEtter", regel.DoseresEtter),
            Text(Ns + "Merknad", regel.Merknad));

    private static XElement Write(DoseFastTidspunkt dose) => new(
        Ns + "DoseFastTidspunkt",
        WriteDose(dose.Mengde, dose.Intervall, dose.Infusjonshastighet),
        Clock(Ns + "Klokkeslett", dose.Klokkeslett),
        Code(Ns + "Tidsomrade", dose.Tidsomrade),
        Flag(Ns + "GisEksakt", dose.GisEksakt),
        Write(dose.FastDose));

    private static XElement Write(DoseEtterBehov dose) => new(
        Ns + "DoseEtterBehov",
        WriteDose(dose.Mengde, dose.Intervall, dose.Infusjonshastighet),
        Quantity(Ns + "DoseDognMaks", dose.DoseDognMaks),
        Quantity(Ns + "DoseTidsromMaks", dose.DoseTidsromMaks),
        Quantity(Ns + "Tidsrom", dose.Tidsrom),
        Quantity(Ns + "DoseIntervallMin", dose.DoseIntervallMin));

    private static XElement? Write(FastDose? dose) => dose is null
        ? null
        : new XElement(
            Ns + "FastDose",
            dose.FasteUkedager.Select(ukedag => Code(Ns + "FasteUkedager", ukedag)),
            Whole(Ns + "DagerPa", dose.DagerPa),
            Whole(Ns + "DagerAv", dose.DagerAv));

    private static XElement?[] WriteDose(PQ mengde, PQ? intervall, Infusjonshastighet? hastighet) =>
    [
        Quantity(Ns + "Mengde", mengde),
        Quantity(Ns + "Intervall", intervall),
        hastighet is null
            ? null
            : new XElement(
                Ns + "Infusjonshastighet",
                Quantity(Ns + "Volum", hastighet.Volum),
                Code(Ns + "Tidsenhet", hastighet.Tidsenhet)),
    ];
}
