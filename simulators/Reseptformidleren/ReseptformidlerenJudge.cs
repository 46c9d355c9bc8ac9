using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Says which of the rules a message breaks that the real service would refuse it for.</summary>
internal sealed class ReseptformidlerenJudge(IReadOnlyList<ICheck> checks)
{
    /// <summary>The first rule of the catalogue that the message breaks and that the real service would refuse it for; null when none.</summary>
    public Finding? ForsteAvvisning(Exchange exchange) => checks
        .Where(check => Avvisningskoder.Gjelder(check.Id))
        .SelectMany(check => check.Look(exchange, []))
        .FirstOrDefault(finding => finding.Alvor == Alvor.Feil);
}
