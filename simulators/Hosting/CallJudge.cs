using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Judges a call of any system: runs its checks, but those that a fault in the same exchange suspends.</summary>
/// <param name="checks">The checks.</param>
internal sealed class CallJudge(IReadOnlyList<ICheck> checks)
{
    /// <summary>All findings.</summary>
    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        var suspended = exchange.Faults.SelectMany(fault => fault.Suspends).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. checks.Where(check => !suspended.Contains(check.Id)).SelectMany(check => FindingCap.Of(check.Look(exchange, earlier))),
        ];
    }
}
