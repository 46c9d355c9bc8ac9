using System.Xml;
using System.Xml.XPath;

namespace AcceptanceHarness.Core.Checks.Eresept.Fest;

/// <summary>FEST as the judge sees it: read from the bytes of an M30 by XPath, never with the typed message classes.</summary>
public sealed class FestKatalog
{
    private const string Pakning = "ff:Legemiddelpakning";

    private readonly Dictionary<string, FestVare> _varer;
    private readonly List<FestInteraksjon> _interaksjoner;

    private FestKatalog(XPathNavigator fest)
    {
        HentetDato = XmlConvert.ToDateTimeOffset(Tekst(fest, "m30:HentetDato") ?? "");
        var merkevarer = Velg(fest, "m30:KatLegemiddelMerkevare/m30:OppfLegemiddelMerkevare[ff:LegemiddelMerkevare]")
            .ToDictionary(oppforing => Tekst(oppforing, "ff:LegemiddelMerkevare/ff:Id") ?? "", StringComparer.Ordinal);
        var virkestoffer = Virkestoffnavn(fest);
        _varer = Velg(fest, $"m30:KatLegemiddelpakning/m30:OppfLegemiddelpakning[{Pakning}]")
            .Select(oppforing => Vare(oppforing, merkevarer, virkestoffer))
            .ToDictionary(vare => vare.Varenr, StringComparer.Ordinal);
        _interaksjoner = [.. Velg(fest, "m30:KatInteraksjon/m30:OppfInteraksjon[m30:Status/@V='A']/m30:Interaksjon").Select(Interaksjon)];
    }

    /// <summary>When the register was taken out.</summary>
    public DateTimeOffset HentetDato { get; }

    /// <summary>The packages, also those that have gone out.</summary>
    public IReadOnlyCollection<FestVare> Varer => _varer.Values;

    /// <summary>Reads an M30.</summary>
    /// <exception cref="ArgumentException">The bytes are no M30.</exception>
    public static FestKatalog Les(ReadOnlyMemory<byte> m30)
    {
        var fest = EreseptXml.Open(m30, out var fault)?.SelectSingleNode(EreseptMelding.Compiled("/m30:FEST"));
        return fest is null
            ? throw new ArgumentException($"Forventet en lesbar M30, fikk noe annet. {fault}".TrimEnd(), nameof(m30))
            : new FestKatalog(fest);
    }

    /// <summary>The package with an item number; null when there is none.</summary>
    public FestVare? Vare(string varenr) => _varer.GetValueOrDefault(varenr);

    /// <summary>The packages with an ATC code, or with one that begins with it.</summary>
    public IReadOnlyList<FestVare> MedAtc(string atc) =>
        [.. _varer.Values.Where(vare => vare.Atc.StartsWith(atc, StringComparison.Ordinal))];

    /// <summary>What is registered of two ATC codes taken together, the most serious first.</summary>
    public IReadOnlyList<FestInteraksjon> Interaksjoner(string atc, string annen) =>
        [.. _interaksjoner.Where(interaksjon => interaksjon.Gjelder(atc, annen)).OrderBy(interaksjon => interaksjon.Relevans, StringComparer.Ordinal)];

    private static FestVare Vare(
        XPathNavigator oppforing, Dictionary<string, XPathNavigator> merkevarer, Dictionary<string, string> virkestoffer)
    {
        var merkevare = merkevarer.GetValueOrDefault(Tekst(oppforing, $"{Pakning}/ff:Pakningsinfo/ff:RefLegemiddelMerkevare") ?? "");
        var utgatt = new[] { oppforing, merkevare }.OfType<XPathNavigator>().Where(o => Tekst(o, "m30:Status/@V") != "A").ToList();
        return new FestVare
        {
            Varenr = Tekst(oppforing, $"{Pakning}/ff:Varenr") ?? "",
            NavnFormStyrke = Tekst(oppforing, $"{Pakning}/ff:NavnFormStyrke") ?? "",
            Atc = Tekst(oppforing, $"{Pakning}/ff:Atc/@V") ?? "",
            Reseptgruppe = Tekst(oppforing, $"{Pakning}/ff:Reseptgruppe/@V") ?? "",
            Pakningsstr = Tekst(oppforing, $"{Pakning}/ff:Pakningsinfo/ff:Pakningsstr") ?? "",
            Byttegruppe = Tekst(oppforing, $"{Pakning}/ff:PakningByttegruppe/ff:RefByttegruppe"),
            UtgattFra = utgatt.Count == 0 ? null : utgatt.Min(o => XmlConvert.ToDateTimeOffset(Tekst(o, "m30:Tidspunkt") ?? "")),
            Virkestoffer = merkevare is null
                ? []
                : [.. Velg(merkevare, "ff:LegemiddelMerkevare/ff:SortertVirkestoffMedStyrke/ff:RefVirkestoffMedStyrke")
                    .Select(reference => virkestoffer.GetValueOrDefault(reference.Value.Trim())).OfType<string>()],
            Gyldigheter = merkevare is null
                ? []
                : [.. Velg(merkevare, "ff:LegemiddelMerkevare/ff:Reseptgyldighet")
                    .Select(regel => new FestGyldighet(Tekst(regel, "ff:Kjonn/@V"), Tekst(regel, "ff:Varighet") ?? ""))],
        };
    }

    private static Dictionary<string, string> Virkestoffnavn(XPathNavigator fest)
    {
        var navn = Velg(fest, "m30:KatVirkestoff/m30:OppfVirkestoff/ff:Virkestoff")
            .ToDictionary(stoff => Tekst(stoff, "ff:Id") ?? "", stoff => Tekst(stoff, "ff:Navn") ?? "", StringComparer.Ordinal);
        return Velg(fest, "m30:KatVirkestoff/m30:OppfVirkestoff/ff:VirkestoffMedStyrke")
            .Where(stoff => navn.ContainsKey(Tekst(stoff, "ff:RefVirkestoff") ?? ""))
            .ToDictionary(stoff => Tekst(stoff, "ff:Id") ?? "", stoff => navn[Tekst(stoff, "ff:RefVirkestoff") ?? ""], StringComparer.Ordinal);
    }

    private static FestInteraksjon Interaksjon(XPathNavigator interaksjon) => new()
    {
        Relevans = Tekst(interaksjon, "m30:Relevans/@V") ?? "",
        Konsekvens = Tekst(interaksjon, "m30:KliniskKonsekvens") ?? "",
        Handtering = Tekst(interaksjon, "m30:Handtering"),
        Grupper = [.. Velg(interaksjon, "m30:Substansgruppe").Select(gruppe => Velg(gruppe, "m30:Substans/m30:Atc/@V").Select(atc => atc.Value).ToList())],
    };

    private static IEnumerable<XPathNavigator> Velg(XPathNavigator node, string xpath) =>
        node.Select(EreseptMelding.Compiled(xpath)).Cast<XPathNavigator>().Select(found => found.Clone());

    private static string? Tekst(XPathNavigator node, string xpath) =>
        node.SelectSingleNode(EreseptMelding.Compiled(xpath))?.Value.Trim();
}
