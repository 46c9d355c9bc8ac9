namespace AcceptanceHarness.Simulators.Faults;

/// <summary>A fault that waits for its calls in a tenant's plan.</summary>
public sealed class PlannedFault
{
    private int _taken;

    internal PlannedFault(IFault fault) => Fault = fault;

    /// <summary>The fault.</summary>
    public IFault Fault { get; }

    /// <summary>How many calls it has touched.</summary>
    public int Touched => Math.Min(Volatile.Read(ref _taken), Fault.Target.Times ?? int.MaxValue);

    /// <summary>True while it may still touch a call.</summary>
    public bool IsActive => Fault.Target.Times is not { } times || Volatile.Read(ref _taken) < times;

    internal bool TryTake() => Fault.Target.Times is not { } times
        ? Interlocked.Increment(ref _taken) > 0
        : IsActive && Interlocked.Increment(ref _taken) <= times;
}
