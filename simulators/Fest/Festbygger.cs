using System.Globalization;
using AcceptanceHarness.Wire.Messages.Fest;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Simulators.Fest;

/// <summary>Makes an M30 of the data.</summary>
internal sealed class Festbygger(FestDatasett data)
{
    // When the built-in entries last changed: before any run.
    private static readonly DateTimeOffset Endret = new(2025, 1, 15, 4, 0, 0, TimeSpan.FromHours(1));
    private static readonly DateOnly Fra = new(2025, 1, 15);

    /// <summary>The register.</summary>
    public M30 Bygg(DateTimeOffset hentet) => new()
    {
        HentetDato = hentet,
        Merkevarer = [.. data.Merkevarer.Select(rad => Oppforing(MerkevareId(rad), Merkevare(rad), rad.Utgatt))],
        Pakninger = [.. data.Merkevarer.SelectMany(rad => rad.Pakninger.Select(pakning => Pakning(rad, pakning)))],
        Virkestoffer = [.. data.Virkestoffer.Select(rad => Oppforing(VirkestoffId(rad.Atc), new FestVirkestoff(VirkestoffId(rad.Atc), rad.Navn)))],
        VirkestofferMedStyrke = [.. data.Merkevarer.DistinctBy(StyrkeId).Select(rad => Oppforing(StyrkeId(rad), MedStyrke(rad)))],
        LegemiddelVirkestoffer = [.. data.Merkevarer.Where(rad => rad.Byttegruppe is not null).GroupBy(OrdineringId).Select(like => Oppforing(like.Key, Ordinering([.. like])))],
        Handelsvarer = [.. data.Handelsvarer.Select(rad => Oppforing($"vare/{rad.Nr}", new FestHandelsvare(rad.Slag, rad.Nr, rad.Navn)))],
        Refusjoner = [.. data.Refusjoner.Select(rad => Oppforing(RefusjonId(rad.Nokkel), Refusjon(rad)))],
        Vilkar = [.. data.Vilkar.Select(rad => Oppforing($"vilkar/{rad.Nokkel}", Vilkar(rad)))],
        Varsler = [.. data.Varsler.Select(rad => Oppforing($"varsel/{rad.Nokkel}", Varsel(rad)))],
        Kodeverk = [Oppforing("kodeverk/7421", Reseptgrupper())],
        Byttegrupper = [.. data.Byttegrupper.Select(rad => Oppforing(ByttegruppeId(rad.Nokkel), Byttegruppe(rad)))],
        Interaksjoner = [.. data.Interaksjoner.Select((rad, nummer) => Oppforing($"interaksjon/{nummer}", Interaksjon(rad, nummer)))],
        StrDoseringer = [.. data.Kortdoser.Select(rad => Oppforing($"kortdose/{rad.Kode}", new FestKortdose(new CV(rad.Kode, Kodeverksreferanse.Kortdose, rad.Tekst), rad.Tekst)))],
    };

    private FestMerkevare Merkevare(Merkevarerad rad) => new()
    {
        Produkt = Produkt(rad, rad.NavnFormStyrke) with { RefVilkar = rad.Vilkar is { } vilkar ? [FestId.Av($"vilkar/{vilkar}")] : [] },
        Id = MerkevareId(rad),
        Varenavn = rad.Navn,
        RefVirkestofferMedStyrke = [StyrkeId(rad)],
        Gyldigheter = [.. rad.Gyldighet.Select(regel => new FestReseptgyldighet(Kjonnskode(regel.Kjonn), FestVarighet.Parse(regel.Varighet)))],
    };

    private FestOppforing<FestPakning> Pakning(Merkevarerad rad, Pakningsrad pakning) => Oppforing(
        PakningId(pakning),
        new FestPakning
        {
            Produkt = Produkt(rad, rad.NavnFormStyrke) with { RefByttegruppe = rad.Byttegruppe is { } gruppe ? ByttegruppeId(gruppe) : null },
            Id = PakningId(pakning),
            Varenr = pakning.Varenr,
            Pakningsinfo =
            [
                new FestPakningsinfo(
                    MerkevareId(rad), pakning.Antall.ToString(CultureInfo.InvariantCulture),
                    new CV("stk", Kodeverksreferanse.EnhetPakning, "stykk"), new CV("1", null, "Blisterpakning"), pakning.Antall),
            ],
        },
        rad.Utgatt || pakning.Utgatt);

    private FestLegemiddelVirkestoff Ordinering(IReadOnlyList<Merkevarerad> like) => new()
    {
        Produkt = Produkt(like[0], $"{Navn(like[0].Virkestoff)}{like[0].NavnFormStyrke[like[0].Navn.Length..]}") with { Refusjoner = [] },
        Id = FestId.Av($"{OrdineringId(like[0])}/innhold"),
        RefVirkestofferMedStyrke = [StyrkeId(like[0])],
        RefMerkevarer = [.. like.Select(MerkevareId)],
        RefPakninger = [.. like.SelectMany(rad => rad.Pakninger).Select(PakningId)],
    };

    private FestProdukt Produkt(Merkevarerad rad, string navn) => new()
    {
        Atc = new CV(rad.Virkestoff, Kodeverksreferanse.Atc, Navn(rad.Virkestoff)),
        NavnFormStyrke = navn,
        Reseptgruppe = Gruppe(rad.Reseptgruppe),
        LegemiddelformKort = rad.Form == "Tab" ? new CV("53", Kodeverksreferanse.LegemiddelformKort, "Tablett") : null,
        Refusjoner = rad.Refusjon is { } refusjon ? [new FestRefusjon([FestId.Av($"{RefusjonId(refusjon)}/{rad.Virkestoff}")], Fra)] : [],
    };

    private FestRefusjonshjemmel Refusjon(Refusjonsrad rad) => new(
        new CV(rad.Kode, Refusjonshjemmel.Oid, rad.Navn),
        KreverVarekobling: true,
        KreverVedtak: rad.Nokkel == "3b",
        [
            .. data.Merkevarer.Where(vare => vare.Refusjon == rad.Nokkel).Select(vare => vare.Virkestoff).Distinct()
                .Select(atc => new FestRefusjonsgruppe(
                    FestId.Av($"{RefusjonId(rad.Nokkel)}/{atc}"), new CV(atc, null, Navn(atc)), new CV(atc, Kodeverksreferanse.Atc, Navn(atc)), rad.KreverKode)),
        ]);

    private static FestVirkestoffMedStyrke MedStyrke(Merkevarerad rad) =>
        new(StyrkeId(rad), new PQ(rad.Styrke, "mg"), VirkestoffId(rad.Virkestoff), new CV("1", null, "Lik"));

    private static FestVilkar Vilkar(Vilkarsrad rad) => new(
        FestId.Av($"vilkar/{rad.Nokkel}"), new CV("1", null, "Forskrivningsregel"), new CS("1", "Rekvirent"), rad.Tekst);

    private FestVarsel Varsel(Varselrad rad) => new(
        new CV("1", null, "Sikkerhetsvarsel"), rad.Overskrift, rad.Tekst, new CV("1", null, "Ved forskrivning"), Fra)
    {
        RefMerkevarer = [.. data.Merkevarer.Where(vare => vare.Varsel == rad.Nokkel).Select(MerkevareId)],
    };

    private static FestKodeverk Reseptgrupper() => new(
        Reseptgruppe.Oid, "Reseptgruppe", "Reseptgruppe", "Testrammeverket",
        [.. "ABCK".Select(kode => Gruppe(kode.ToString())).Select(kode => new FestKode(FestId.Av($"reseptgruppe/{kode.V}"), kode.V, kode.DN!))]);

    private static FestByttegruppe Byttegruppe(Byttegrupperad rad) => new(
        ByttegruppeId(rad.Nokkel), new CS("1", "Byttbar"), rad.Merknad is not null, rad.Merknad);

    private FestInteraksjon Interaksjon(Interaksjonsrad rad, int nummer) => new()
    {
        Id = FestId.Av($"interaksjon/{nummer}/innhold"),
        Relevans = new CS(rad.Relevans, rad.Relevans switch { "1" => "Bør unngås", "2" => "Forholdsregler bør tas", _ => "Ingen tiltak nødvendig" }),
        KliniskKonsekvens = rad.Konsekvens,
        Kildegrunnlag = new CS("1", "Testrammeverkets eget"),
        Handtering = rad.Handtering,
        Substansgrupper =
        [
            .. rad.Grupper.Select(gruppe => new FestSubstansgruppe(
                null, [.. gruppe.Select(atc => new FestSubstans(Navn(atc), new CV(atc, Kodeverksreferanse.Atc, Navn(atc))))])),
        ],
    };

    private string Navn(string atc) => data.Virkestoffer.First(stoff => stoff.Atc == atc).Navn;

    private static CS Gruppe(string kode) => kode switch
    {
        "A" => Reseptgruppe.A,
        "B" => Reseptgruppe.B,
        "C" => Reseptgruppe.C,
        "K" => Reseptgruppe.K,
        _ => throw new ArgumentException($"Forventet reseptgruppe A, B, C eller K i fest.json, fikk «{kode}»."),
    };

    private static CS? Kjonnskode(string? kjonn) => kjonn switch
    {
        null => null,
        "1" => Kjonn.Mann,
        "2" => Kjonn.Kvinne,
        _ => throw new ArgumentException($"Forventet kjønn 1 eller 2 i fest.json, fikk «{kjonn}»."),
    };

    private static FestOppforing<T> Oppforing<T>(string nokkel, T innhold, bool utgatt = false)
        where T : class => new(FestId.Av($"oppforing/{nokkel}"), Endret, utgatt ? FestStatus.Utgatt : FestStatus.Aktiv, innhold);

    private static string MerkevareId(Merkevarerad rad) => FestId.Av($"merkevare/{rad.NavnFormStyrke}");

    private static string PakningId(Pakningsrad rad) => FestId.Av($"pakning/{rad.Varenr}");

    private static string VirkestoffId(string atc) => FestId.Av($"virkestoff/{atc}");

    private static string StyrkeId(Merkevarerad rad) =>
        FestId.Av(string.Create(CultureInfo.InvariantCulture, $"styrke/{rad.Virkestoff}/{rad.Styrke}"));

    private static string OrdineringId(Merkevarerad rad) =>
        string.Create(CultureInfo.InvariantCulture, $"ordinering/{rad.Virkestoff}/{rad.Form}/{rad.Styrke}");

    private static string ByttegruppeId(string nokkel) => FestId.Av($"byttegruppe/{nokkel}");

    private static string RefusjonId(string nokkel) => $"refusjon/{nokkel}";
}
