using System.Xml.Linq;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Reads what M30 says about the medicines: reimbursement, conditions, warnings, codes, substitution, interactions, short doses.</summary>
internal static class FestRegelReader
{
    private static readonly XNamespace Ns = Namespaces.M30;

    public static FestRefusjonshjemmel Refusjonshjemmel(XElement hjemmel) => new(
        hjemmel.Value(Ns + "Refusjonshjemmel", ElementReading.AsCV),
        hjemmel.Value(Ns + "KreverVarekobling", ElementReading.AsFlag),
        hjemmel.Value(Ns + "KreverVedtak", ElementReading.AsFlag),
        hjemmel.All(Ns + "Refusjonsgruppe", gruppe => new FestRefusjonsgruppe(
            gruppe.Text(Ns + "Id"),
            gruppe.Value(Ns + "GruppeNr", ElementReading.AsCV),
            gruppe.Optional(Ns + "Atc", ElementReading.AsCV),
            gruppe.Value(Ns + "KreverRefusjonskode", ElementReading.AsFlag))));

    public static FestVilkar Vilkar(XElement vilkar) => new(
        vilkar.Text(Ns + "Id"),
        vilkar.Value(Ns + "Gruppe", ElementReading.AsCV),
        vilkar.Value(Ns + "GjelderFor", ElementReading.AsCS),
        vilkar.Text(Ns + "Tekst"));

    public static FestVarsel Varsel(XElement varsel) => new(
        varsel.Value(Ns + "Type", ElementReading.AsCV),
        varsel.Text(Ns + "Overskrift"),
        varsel.Text(Ns + "Varseltekst"),
        varsel.Value(Ns + "Visningsregel", ElementReading.AsCV),
        varsel.Value(Ns + "FraDato", ElementReading.AsDay))
    {
        RefMerkevarer = varsel.Element(Ns + "Referanseelement")?.Texts(Ns + "RefElement") ?? [],
    };

    public static FestKodeverk? Kodeverk(XElement oppforing) => oppforing.Optional(Ns + "Info", info => new FestKodeverk(
        info.Text(Ns + "Id"),
        info.Text(Ns + "Betegnelse"),
        info.Text(Ns + "Kortnavn"),
        info.Text(Ns + "AnsvarligUtgiver"),
        oppforing.All(Ns + "Element", element => new FestKode(
            element.Text(Ns + "Id"),
            element.Text(Ns + "Kode"),
            element.Required(Ns + "Term").Text(Ns + "Term")))));

    public static FestByttegruppe Byttegruppe(XElement gruppe) => new(
        gruppe.Text(Ns + "Id"),
        gruppe.Value(Ns + "Kode", ElementReading.AsCS),
        gruppe.Value(Ns + "MerknadTilByttbarhet", ElementReading.AsFlag),
        gruppe.OptionalText(Ns + "BeskrivelseByttbarhet"));

    public static FestInteraksjon Interaksjon(XElement interaksjon) => new()
    {
        Id = interaksjon.Text(Ns + "Id"),
        Relevans = interaksjon.Value(Ns + "Relevans", ElementReading.AsCS),
        KliniskKonsekvens = interaksjon.Text(Ns + "KliniskKonsekvens"),
        Kildegrunnlag = interaksjon.Value(Ns + "Kildegrunnlag", ElementReading.AsCS),
        Handtering = interaksjon.OptionalText(Ns + "Handtering"),
        Substansgrupper = interaksjon.All(Ns + "Substansgruppe", gruppe => new FestSubstansgruppe(
            gruppe.OptionalText(Ns + "Navn"),
            gruppe.All(Ns + "Substans", substans => new FestSubstans(
                substans.Text(Ns + "Substans"), substans.Optional(Ns + "Atc", ElementReading.AsCV))))),
    };

    public static FestKortdose Kortdose(XElement dose) => new(
        dose.Value(Ns + "Kortdose", ElementReading.AsCV), dose.Text(Ns + "BeskrivelseTerm"));
}
