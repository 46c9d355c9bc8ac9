namespace AcceptanceHarness.Simulators.Faults;

/// <summary>A fault that can be ordered.</summary>
/// <param name="Id">The fault's id.</param>
/// <param name="Description">What the simulator does wrong, in bokmål.</param>
/// <param name="Make">Makes the fault from an order.</param>
public sealed record FaultDescriptor(string Id, string Description, Func<FaultOrder, IFault> Make)
{
    /// <summary>The one system that can have it; null when any can.</summary>
    public string? System { get; init; }

    /// <summary>The operations that it changes the answers of; empty when all.</summary>
    public IReadOnlyList<string> Operations { get; init; } = [];
}
