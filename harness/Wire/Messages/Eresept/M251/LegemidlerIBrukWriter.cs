using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Kith;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>Writes M25.1.</summary>
public static class LegemidlerIBrukWriter
{
    private static readonly XNamespace Ns = Namespaces.M251;

    /// <summary>The LegemidlerIBruk element.</summary>
    public static XElement Write(LegemidlerIBruk liste) => new(
        Ns + "LegemidlerIBruk",
        liste.Roller.Select(Write),
        liste.Enkeltoppforinger.Select(Write),
        liste.Allergier.Select(AllergiWriter.Write),
        Text(Ns + "Merknad", liste.Merknad),
        Code(Ns + "Vikar", liste.Vikar));

    private static XElement Write(EnkeltoppforingLIB oppforing) => new(
        Ns + "EnkeltoppforingLIB",
        Text(Ns + "Id", oppforing.Id),
        Code(Ns + "Type", oppforing.Type),
        Text(Ns + "ReseptId", oppforing.ReseptId),
        Day(Ns + "UtlopsdatoResept", oppforing.UtlopsdatoResept),
        Moment(Ns + "SistEndret", oppforing.SistEndret),
        Day(Ns + "DatoOppstart", oppforing.DatoOppstart),
        Flag(Ns + "MedEndring", oppforing.MedEndring),
        oppforing.Roller.Select(Write),
        Text(Ns + "ReseptDokLegemiddelB64", oppforing.ReseptDokLegemiddelB64),
        Write(oppforing.Seponering),
        oppforing.Sporsmal.Select(Write));

    private static XElement Write(Rolle rolle) => new(
        Ns + "Rolle",
        Code(Ns + "Rolle", rolle.Kode),
        Write(rolle.Helseperson),
        Write(rolle.Organisasjon));

    private static XElement? Write(Helseperson? person) => person is null
        ? null
        : new XElement(
            Ns + "Helseperson",
            FellesIdent.Write(Ns + "HprId", person.HprId),
            Text(Ns + "Fornavn", person.Fornavn),
            Text(Ns + "Etternavn", person.Etternavn),
            Code(Ns + "Spesialitet", person.Spesialitet));

    private static XElement? Write(Organisasjon? organisasjon) => organisasjon is null
        ? null
        : new XElement(
            Ns + "Organisasjon",
            FellesIdent.Write(Ns + "HerId", organisasjon.HerId),
            Text(Ns + "Inst", organisasjon.Inst),
            Text(Ns + "Dept", organisasjon.Dept),
            Code(Ns + "InstitusjonsID", organisasjon.InstitusjonsID));

    private static XElement? Write(Seponering? seponering) => seponering is null
        ? null
        : new XElement(
            Ns + "Seponering",
            Moment(Ns + "Tidspunkt", seponering.Tidspunkt),
            Code(Ns + "Arsak", seponering.Arsak),
            Text(Ns + "Merknad", seponering.Merknad));

    private static XElement Write(Sporsmal sporsmal) => new(
        Ns + "Sporsmal",
        Code(Ns + "Kode", sporsmal.Kode),
        Text(Ns + "Merknad", sporsmal.Merknad),
        Moment(Ns + "Tidspunkt", sporsmal.Tidspunkt),
        Text(Ns + "Stiller", sporsmal.Stiller),
        Text(Ns + "Mottaker", sporsmal.Mottaker),
        Write(sporsmal.Svar));

    private static XElement? Write(SporsmalSvar? svar) => svar is null
        ? null
        : new XElement(Ns + "Svar", Code(Ns + "Kode", svar.Kode), Text(Ns + "Merknad", svar.Merknad));
}
