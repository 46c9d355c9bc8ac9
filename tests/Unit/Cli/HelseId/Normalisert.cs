using System.Text.RegularExpressions;
using AcceptanceHarness.Simulators.HelseId.Okter;

namespace AcceptanceHarness.Tests.Cli.HelseId;

/// <summary>Output without what differs from one time to the next.</summary>
internal static partial class Normalisert
{
    /// <summary>The text without the session's id, ports, and times.</summary>
    public static string Utskrift(string text, Oktbeskrivelse okt) => UtenTider(UtenPorter(UtenOkt(text, okt)));

    private static string UtenOkt(string text, Oktbeskrivelse okt) => text.Replace(okt.Okt, "<økt>", StringComparison.Ordinal);

    private static string UtenPorter(string text) => Port().Replace(text, "127.0.0.1:<port>");

    private static string UtenTider(string text) => Sekunder().Replace(text, "<sekunder>");

    [GeneratedRegex(@"127\.0\.0\.1:(?!5001)[0-9]+")]
    private static partial Regex Port();

    [GeneratedRegex(@"\b[12][0-9]{9}\b")]
    private static partial Regex Sekunder();
}
