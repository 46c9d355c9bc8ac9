using AcceptanceHarness.Cli.Screen;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Cli.Observing;

/// <summary>An exchange on the console: what came, what was answered, and each finding with the nearest fix.</summary>
internal static class ObservedExchange
{
    private const string WithoutOperation = "ukjent operasjon";

    public static void Write(Exchange exchange, Terminal screen)
    {
        screen.Line();
        screen.Line(FormattableString.Invariant(
            $"Utveksling {exchange.Number} · {exchange.Operation ?? WithoutOperation} · {exchange.ReceivedAt.ToLocalTime():HH:mm:ss} · {Visible.Line(Answered(exchange))}"));
        if (exchange.Findings.Count == 0)
        {
            screen.Line(screen.Say("  Ingen funn.", "  No findings."));
        }

        foreach (var finding in exchange.Findings)
        {
            Write(finding, screen);
        }
    }

    private static void Write(Finding finding, Terminal screen)
    {
        screen.Line($"  {(finding.Alvor == Alvor.Feil ? '✗' : '·')} {finding.Criterion}  {Visible.Line(finding.Sentence)}");
        screen.Line($"      Forventet: {Visible.Line(finding.Expected)}");
        screen.Line($"      Fikk:      {Visible.Line(finding.Received)}");
        if (finding.Fix is { } fix)
        {
            screen.Line($"      Gjør:      {Visible.Line(fix)}");
        }
    }

    private static string Answered(Exchange exchange)
    {
        if (exchange.Response is not { } response)
        {
            return "ikke besvart";
        }

        var status = response.StartLine.Split(' ').Skip(1).FirstOrDefault();
        return Soap11.Read(response.Body).Fault is { } fault ? $"svar {status}: {fault}" : $"svar {status}";
    }
}
