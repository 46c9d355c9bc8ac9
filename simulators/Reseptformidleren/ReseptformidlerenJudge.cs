using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Judges a call: runs every e-resept check, but those that a fault in the same exchange suspends.</summary>
internal sealed class ReseptformidlerenJudge(IReadOnlyList<ICheck> checks)
{
    /// <summary>All findings.</summary>
    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        var suspended = exchange.Faults.SelectMany(fault => fault.Suspends).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. checks.Where(check => !suspended.Contains(check.Id)).SelectMany(check => FindingCap.Of(check.Look(exchange, earlier))),
        ];
    }

    /// <summary>The first rule of the catalogue that the message breaks and that the real service would refuse it for; null when none.</summary>
    public Finding? ForsteAvvisning(Exchange exchange) => checks
        .Where(check => Avvisningskoder.Gjelder(check.Id))
        .SelectMany(check => check.Look(exchange, []))
        .FirstOrDefault(finding => finding.Alvor == Alvor.Feil);
}
