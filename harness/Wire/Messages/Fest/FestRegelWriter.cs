using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Writes what M30 says about the medicines: reimbursement, conditions, warnings, codes, substitution, interactions, short doses.</summary>
internal static class FestRegelWriter
{
    private static readonly XNamespace Ns = Namespaces.M30;

    public static XElement Write(FestRefusjonshjemmel hjemmel) => new(
        Ns + "Refusjonshjemmel",
        Code(Ns + "Refusjonshjemmel", hjemmel.Hjemmel),
        Flag(Ns + "KreverVarekobling", hjemmel.KreverVarekobling),
        Flag(Ns + "KreverVedtak", hjemmel.KreverVedtak),
        hjemmel.Grupper.Select(gruppe => new XElement(
            Ns + "Refusjonsgruppe",
            Text(Ns + "Id", gruppe.Id),
            Code(Ns + "GruppeNr", gruppe.GruppeNr),
            Code(Ns + "Atc", gruppe.Atc),
            Flag(Ns + "KreverRefusjonskode", gruppe.KreverRefusjonskode))));

    public static XElement Write(FestVilkar vilkar) => new(
        Ns + "Vilkar",
        Text(Ns + "Id", vilkar.Id),
        Code(Ns + "Gruppe", vilkar.Gruppe),
        Code(Ns + "GjelderFor", vilkar.GjelderFor),
        Text(Ns + "Tekst", vilkar.Tekst));

    public static XElement Write(FestVarsel varsel) => new(
        Ns + "VarselSlv",
        Code(Ns + "Type", varsel.Type),
        Text(Ns + "Overskrift", varsel.Overskrift),
        Text(Ns + "Varseltekst", varsel.Varseltekst),
        Code(Ns + "Visningsregel", varsel.Visningsregel),
        Day(Ns + "FraDato", varsel.FraDato),
        varsel.RefMerkevarer.Count == 0
            ? null
            : new XElement(
                Ns + "Referanseelement",
                Code(Ns + "Klasse", new Kith.CS("LegemiddelMerkevare", "Legemiddelmerkevare")),
                varsel.RefMerkevarer.Select(id => Text(Ns + "RefElement", id))));

    public static IEnumerable<XElement?> Write(FestKodeverk kodeverk) =>
    [
        new XElement(
            Ns + "Info",
            Text(Ns + "Id", kodeverk.Oid),
            Text(Ns + "Betegnelse", kodeverk.Betegnelse),
            Text(Ns + "Kortnavn", kodeverk.Kortnavn),
            Text(Ns + "AnsvarligUtgiver", kodeverk.AnsvarligUtgiver)),
        .. kodeverk.Koder.Select(kode => new XElement(
            Ns + "Element",
            Text(Ns + "Id", kode.Id),
            Text(Ns + "Kode", kode.Kode),
            new XElement(Ns + "Term", Text(Ns + "Term", kode.Term)))),
    ];

    public static XElement Write(FestByttegruppe gruppe) => new(
        Ns + "Byttegruppe",
        Text(Ns + "Id", gruppe.Id),
        Code(Ns + "Kode", gruppe.Kode),
        Flag(Ns + "MerknadTilByttbarhet", gruppe.MerknadTilByttbarhet),
        Text(Ns + "BeskrivelseByttbarhet", gruppe.BeskrivelseByttbarhet));

    public static XElement Write(FestInteraksjon interaksjon) => new(
        Ns + "Interaksjon",
        Text(Ns + "Id", interaksjon.Id),
        Code(Ns + "Relevans", interaksjon.Relevans),
        Text(Ns + "KliniskKonsekvens", interaksjon.KliniskKonsekvens),
        Code(Ns + "Kildegrunnlag", interaksjon.Kildegrunnlag),
        Text(Ns + "Handtering", interaksjon.Handtering),
        interaksjon.Substansgrupper.Select(gruppe => new XElement(
            Ns + "Substansgruppe",
            Text(Ns + "Navn", gruppe.Navn),
            gruppe.Substanser.Select(substans => new XElement(
                Ns + "Substans",
                Text(Ns + "Substans", substans.Navn),
                Code(Ns + "Atc", substans.Atc))))));

    public static XElement Write(FestKortdose dose) => new(
        Ns + "Kortdose",
        Code(Ns + "Kortdose", dose.Kortdose),
        Text(Ns + "BeskrivelseTerm", dose.BeskrivelseTerm));
}
