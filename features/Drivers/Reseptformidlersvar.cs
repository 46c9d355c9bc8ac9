using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>What Reseptformidleren answered, read from the bytes.</summary>
internal static class Reseptformidlersvar
{
    /// <summary>True when the answer is a positive receipt or the message that was asked for.</summary>
    public static bool ErGodtatt(Exchange exchange) =>
        exchange.Response is { } response && Meldingsinnhold.Les(response.Clear)?.Root is { } root
        && (root.Name.LocalName != "AppRec"
            || root.Elements().Any(e => e.Name.LocalName == "Status" && e.Attribute("V")?.Value == "1"));

    /// <summary>True when the call is of an operation and its answer is one of those.</summary>
    public static bool ErGodtatt(Exchange exchange, string operasjon) => exchange.Operation == operasjon && ErGodtatt(exchange);

    /// <summary>The first refused call of the scenario that a check found a fault in; null when there is none.</summary>
    public static (Exchange Kall, Finding Avvik)? AvvistForAvvik(Scene scene) => scene.Exchanges
        .Where(e => e.AnsweredAt is not null && !ErGodtatt(e))
        .SelectMany(e => e.Findings.Where(f => f.Alvor == Alvor.Feil).Select(f => ((Exchange, Finding)?)(e, f)))
        .FirstOrDefault();
}
