using AcceptanceHarness.Cli.Commands;
using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Simulators.HelseId.Okter;

namespace AcceptanceHarness.Cli.HelseId;

/// <summary>A session's result on the console: every requirement, what was found, the counts, and what it says as a whole.</summary>
internal static class Oktutskrift
{
    private const string Indent = "              ";

    /// <summary>Writes the list.</summary>
    public static void Write(Oktresultat resultat, Terminal screen)
    {
        screen.Line();
        screen.Line($"{screen.Say("HelseID-klientkontroller, økt", "HelseID client checks, session")} {resultat.Okt}");
        Row(screen, screen.Say("Klient", "Client"), resultat.KlientId);
        Row(screen, screen.Say("Utsteder", "Issuer"), resultat.Utsteder);
        Row(screen, screen.Say("Utvekslinger", "Exchanges"), FormattableString.Invariant($"{resultat.Utvekslinger}"));
        screen.Line(screen.Say(
            "Kravnumrene er testrammeverkets egne, ikke NHNs. Listen erstatter ikke NHNs samsvarstesting.",
            "The numbers are the harness's own, not NHN's. The list does not replace NHN's conformance test."));
        screen.Line();
        foreach (var kontroll in resultat.Kontroller)
        {
            Write(kontroll, screen);
        }

        screen.Line();
        screen.Line(Counts(resultat));
        foreach (var note in resultat.Merknader)
        {
            screen.Line($"{screen.Say("Merk", "Note")}: {Visible.Line(note)}");
        }

        screen.Line(resultat.Sammendrag);
    }

    /// <summary>The exit code of a result.</summary>
    public static int ExitCode(Oktresultat resultat) => resultat.Utfall switch
    {
        Oktutfall.Holdt => ExitCodes.Held,
        Oktutfall.IkkeBestatt => ExitCodes.NotMet,
        Oktutfall.IkkeAvgjort => ExitCodes.NotDecided,
        Oktutfall.FeilITestverktoy => ExitCodes.ToolFault,
        _ => throw new ArgumentOutOfRangeException(nameof(resultat), resultat.Utfall, null),
    };

    private static void Write(HelseIdKontrollRecord kontroll, Terminal screen)
    {
        screen.Line($"{Symbol(kontroll.Utfall)} {kontroll.Nummer,-5} {kontroll.Utfall.Ord(),-21}  {kontroll.Niva.Ord()}: {kontroll.Krav}");
        if (kontroll is { Utfall: Kontrollutfall.IkkeBestatt or Kontrollutfall.Merknad, ForsteFunn: { } finding })
        {
            Write(finding, kontroll.AntallFunn, screen);
        }
        else if (kontroll.Grunn is { } why)
        {
            screen.Line($"{Indent}{why}");
        }
    }

    private static void Write(Finding finding, int count, Terminal screen)
    {
        screen.Line($"{Indent}{Visible.Line(finding.Sentence)}");
        screen.Line($"{Indent}{screen.Say("Forventet", "Expected")}: {Visible.Line(finding.Expected)}");
        screen.Line($"{Indent}{screen.Say("Fikk", "Received")}: {Visible.Line(finding.Received)}");
        if (finding.Fix is { } fix)
        {
            screen.Line($"{Indent}{screen.Say("Gjør", "Do")}: {Visible.Line(fix)}");
        }

        var more = count > 1 ? FormattableString.Invariant($" ({screen.Say("funn i alt", "findings in all")}: {count})") : "";
        var assumed = finding.Antakelser.Count > 0 ? $" {screen.Say("Bygger på antakelse", "Rests on assumption")} {string.Join(", ", finding.Antakelser)}." : "";
        screen.Line($"{Indent}{screen.Say("Utveksling", "Exchange")} {string.Join(", ", finding.Exchanges)}.{more}{assumed}");
    }

    private static string Counts(Oktresultat resultat) => string.Join(
        ", ", Enum.GetValues<Kontrollutfall>().Select(u => FormattableString.Invariant($"{resultat.Kontroller.Count(k => k.Utfall == u)} {u.Ord()}")));

    private static string Symbol(Kontrollutfall utfall) => utfall switch
    {
        Kontrollutfall.Bestatt => "✓",
        Kontrollutfall.IkkeBestatt => "✗",
        Kontrollutfall.Merknad => "▲",
        Kontrollutfall.IkkeProvd => "○",
        Kontrollutfall.MaVurderes => "◇",
        _ => throw new ArgumentOutOfRangeException(nameof(utfall), utfall, null),
    };

    private static void Row(Terminal screen, string name, string value) => screen.Line($"  {name.PadRight(16)}{Visible.Line(value)}");
}
