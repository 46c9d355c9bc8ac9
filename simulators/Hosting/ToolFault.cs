namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>A failure of the tool itself while it handled a call.</summary>
/// <param name="Error">What was thrown.</param>
/// <param name="Tenant">The tenant that was called; empty for the default tenant.</param>
/// <param name="System">The simulated system that was called.</param>
public sealed record ToolFault(Exception Error, string Tenant, string System)
{
    /// <summary>The scenarios that it may have touched: the call's own, or all that ran where that is not known.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>The number of the exchange that failed; 0 when it never got one. Nothing from it on can be trusted.</summary>
    public long Exchange { get; init; }
}
