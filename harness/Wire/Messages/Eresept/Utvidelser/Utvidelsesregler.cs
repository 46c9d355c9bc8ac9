using System.Xml.Linq;
using static AcceptanceHarness.Wire.Messages.Eresept.Elementslag;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>The extension documents of 2022 to M1, M5 and M25.1, whose schemas are XML Schema 1.1, which .NET cannot read.</summary>
internal static class Utvidelsesregler
{
    private static readonly string[] Kodeattributter = ["V", "S", "DN", "OT"];

    private static readonly Elementregel Tidspunktet = new("Tidspunkt", Tidspunkt);
    private static readonly Elementregel Merknad = new("Merknad", Tekst);
    private static readonly Elementregel Oppforing = new("EnkeltoppforingLIB_ref", Tekst);

    private static readonly Elementregel Seponering =
        Apen("Seponering", Tidspunktet, Koden("Arsak"), Merknad.Valgfri);

    private static readonly Elementregel Forfatter = Lukket(
        "Forfatter",
        Apen("Helseperson", Teksten("HprId"), Teksten("Fornavn"), Teksten("Etternavn"), Koden("Rolle").Valgfri),
        Apen("Organisasjon", Teksten("HerId").Valgfri, Teksten("OrgId").Valgfri, Teksten("Navn")).Valgfri);

    private static readonly Elementregel Resept = Rot(
        "ReseptUtvidelse",
        Apen("Dosering", Koden("ForholdsregelInntak").Gjentatt, Teksten("Doseringstekst").Valgfri, Teksten("Tilleggstekst").Valgfri).Valgfri,
        Seponering.Valgfri,
        Koden("Diagnose").Valgfri);

    private static readonly Elementregel Tilbakekalling = Rot("TilbakekallingUtvidelse", Seponering);

    private static readonly Elementregel LegemidlerIbruk = Rot(
        "LegemidlerIbrukUtvidelse",
        Apen("Dosering", Oppforing, Koden("ForholdsregelInntak").Gjentatt, Teksten("Tilleggstekst").Valgfri, Teksten("Doseringstekst").Valgfri).Gjentatt,
        Apen(
            "VarselHandtert",
            Oppforing with { Mest = 2 },
            Teksten("Id"),
            Koden("TypeVarsel"),
            Koden("Kode"),
            Merknad.Valgfri,
            Tidspunktet.Valgfri,
            Forfatter,
            Lukket("Referanse", Teksten("Identifier"), new Elementregel("Timestamp", Tidspunkt).Valgfri, Teksten("Type"), Teksten("Display")).Valgfri).Gjentatt,
        Apen("MedisinskEndring", Oppforing, Koden("Kode") with { Mest = int.MaxValue }, Tidspunktet, Merknad.Valgfri, Forfatter).Gjentatt,
        Apen("KommentarBehandling", Oppforing, Tidspunktet, Merknad, Forfatter).Gjentatt,
        Apen("Legemiddelgjennomgang", Tidspunktet, Merknad.Valgfri, Forfatter).Valgfri);

    private static readonly Dictionary<XName, Elementregel> Rotter = new()
    {
        [Namespaces.M1Utvidelse + Resept.Navn] = Resept,
        [Namespaces.M5Utvidelse + Tilbakekalling.Navn] = Tilbakekalling,
        [Namespaces.M251Utvidelse + LegemidlerIbruk.Navn] = LegemidlerIbruk,
    };

    /// <summary>The rule of an extension document by its root element; null when the element is none.</summary>
    public static Elementregel? For(XName root) => Rotter.GetValueOrDefault(root);

    private static Elementregel Teksten(string navn) => new(navn, Tekst);

    private static Elementregel Koden(string navn) => new(navn, Kode) { Attributter = Kodeattributter };

    private static Elementregel Lukket(string navn, params Elementregel[] deler) => new(navn, Elementslag.Deler) { Deler = deler };

    private static Elementregel Apen(string navn, params Elementregel[] deler) => Lukket(navn, deler) with { ErApen = true };

    private static Elementregel Rot(string navn, params Elementregel[] deler) => Apen(navn, deler) with { Attributter = ["version"] };
}
