using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Simulators.HelseId;

/// <summary>Judges a call: runs every HelseID check, but those that a fault in the same exchange suspends.</summary>
internal sealed class HelseIdJudge(IReadOnlyList<ICheck> checks)
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
}
