using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>What a session's exchanges say of its client: a pure function.</summary>
internal static class Oktdommer
{
    private const int FlestNavn = 5;

    /// <summary>The result of a session.</summary>
    /// <param name="okt">The session.</param>
    /// <param name="exchanges">Its exchanges, those before a reset too.</param>
    /// <param name="toolFaults">The tool's own faults under it.</param>
    /// <param name="husket">How many exchanges of a tenant the journal remembers.</param>
    public static Oktresultat Dom(HelseIdOkt okt, IReadOnlyList<Exchange> exchanges, IReadOnlyList<ToolFault> toolFaults, int husket)
    {
        var since = exchanges.Where(e => e.Number > okt.FraUtveksling && HelseIdTrafikk.Angar(e)).Select(e => Etter(e, okt.FraUtveksling)).ToList();
        var others = since.Where(e => HelseIdTrafikk.Klient(e) is { } id && id != okt.Klient.KlientId).ToList();
        var own = since.Except(others).ToList();
        var called = own.Any(e => HelseIdTrafikk.Klient(e) is not null);
        var list = HelseIdKontrolliste.Resultat(called ? own : []).Select(HelseIdKontrollRecord.Av).Select(k => MedOmfang(k, okt)).ToList();
        var forgotten = exchanges.Count >= husket && exchanges[0].Number > okt.FraUtveksling;
        var outcome = Utfall(list, called && others.Count == 0 && !forgotten, toolFaults);
        return new Oktresultat
        {
            Okt = okt.Id,
            KlientId = okt.Klient.KlientId,
            Utsteder = okt.Utsteder,
            Fra = okt.Nullstilt ?? okt.Apnet,
            Utvekslinger = own.Count,
            Utfall = outcome,
            Sammendrag = Sammendrag(outcome, list, called, others.Count, forgotten),
            Merknader = [.. Merknader(okt, own, others, called, forgotten ? exchanges.Count : 0, toolFaults)],
            Kontroller = list,
        };
    }

    /// <summary>The exchange without findings that rest on what came before the reset.</summary>
    private static Exchange Etter(Exchange exchange, long from) => from == 0 || exchange.Findings.All(f => f.Exchanges.All(n => n > from))
        ? exchange
        : exchange with { Findings = [.. exchange.Findings.Where(f => f.Exchanges.All(n => n > from))] };

    private static HelseIdKontrollRecord MedOmfang(HelseIdKontrollRecord kontroll, HelseIdOkt okt) =>
        kontroll.Utfall == Kontrollutfall.IkkeProvd && kontroll.Ventet && Oktomfang.HvorforIkke(kontroll.Nummer, okt.Klient) is { } why
            ? kontroll with { Ventet = false, Grunn = why }
            : kontroll;

    private static Oktutfall Utfall(IReadOnlyList<HelseIdKontrollRecord> list, bool sawAll, IReadOnlyList<ToolFault> toolFaults) =>
        toolFaults.Count > 0 ? Oktutfall.FeilITestverktoy
        : Brutt(list) > 0 ? Oktutfall.IkkeBestatt
        : !sawAll || Uprovd(list) > 0 ? Oktutfall.IkkeAvgjort
        : Oktutfall.Holdt;

    private static string Sammendrag(Oktutfall outcome, IReadOnlyList<HelseIdKontrollRecord> list, bool called, int others, bool forgotten) => outcome switch
    {
        Oktutfall.FeilITestverktoy => "Feil i testverktøyet: økten sier ingenting om klienten.",
        Oktutfall.IkkeBestatt => FormattableString.Invariant($"Ikke bestått: {Brutt(list)} av kravene med nivå «må» er brutt."),
        Oktutfall.IkkeAvgjort when !called => "Ikke avgjort: økten så ingen kall fra klienten, og ingenting er vist.",
        Oktutfall.IkkeAvgjort when others > 0 => FormattableString.Invariant($"Ikke avgjort: ingen krav med nivå «må» er brutt, men {others} kall kom med en annen klient-id og er ikke vurdert."),
        Oktutfall.IkkeAvgjort when forgotten => "Ikke avgjort: ingen krav med nivå «må» er brutt i det som er husket, men økten har så mange kall at de eldste kan være glemt.",
        Oktutfall.IkkeAvgjort => FormattableString.Invariant($"Ikke avgjort: ingen krav med nivå «må» er brutt, men {Uprovd(list)} krav som trafikken skal vise, er ikke prøvd."),
        Oktutfall.Holdt => "Ingen krav med nivå «må» er brutt, og alt som trafikken skal vise, er prøvd. Det som vises i scenarier eller av en person, gjenstår.",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    private static int Brutt(IReadOnlyList<HelseIdKontrollRecord> list) =>
        list.Count(k => k is { Niva: HelseIdNiva.Ma, Utfall: Kontrollutfall.IkkeBestatt });

    private static int Uprovd(IReadOnlyList<HelseIdKontrollRecord> list) => list.Count(k => k is { Ventet: true, Utfall: Kontrollutfall.IkkeProvd });

    private static IEnumerable<string> Merknader(
        HelseIdOkt okt, List<Exchange> own, List<Exchange> others, bool called, int kept, IReadOnlyList<ToolFault> toolFaults)
    {
        if (!called)
        {
            yield return own.Count == 0
                ? $"Økten så ingen trafikk fra klienten «{okt.Klient.KlientId}». Kontroller at klienten bruker utstederen {okt.Utsteder}, når fram til den og stoler på CA-sertifikatet."
                : FormattableString.Invariant($"Økten så {own.Count} kall, men ingen der klienten «{okt.Klient.KlientId}» sa hvem den er. Kontroller at klienten kommer forbi henting av metadata.");
        }

        if (others.Count > 0)
        {
            yield return FormattableString.Invariant(
                $"{others.Count} kall kom fra klient-id {Navn(others)}, men økten er åpnet for «{okt.Klient.KlientId}». De er ikke med i listen. Rett klient-id i klienten, eller åpne en økt for den.");
        }

        if (okt.Nullstilt is not null)
        {
            yield return "Økten ble nullstilt underveis; bare det som kom etterpå, er med.";
        }

        if (own.SelectMany(e => e.Faults).Select(f => f.Description).Distinct().ToList() is { Count: > 0 } faults)
        {
            yield return $"Simulatoren gjorde feil med vilje i økten: {string.Join("; ", faults)}.";
        }

        if (kept > 0)
        {
            yield return FormattableString.Invariant($"Økten har flere enn {kept} kall, og de eldste kan være glemt. Nullstill økten og kjør en kortere gjennomgang.");
        }

        if (toolFaults.Count > 0)
        {
            yield return FormattableString.Invariant($"Testverktøyet feilet {toolFaults.Count} ganger i økten. Si fra til dem som vedlikeholder testrammeverket, og kjør på nytt.");
        }
    }

    private static string Navn(IEnumerable<Exchange> others) => string.Join(
        ", ", others.Select(HelseIdTrafikk.Klient).Distinct().Take(FlestNavn).Select(id => $"«{JournalText.Of(id ?? "")}»"));
}
