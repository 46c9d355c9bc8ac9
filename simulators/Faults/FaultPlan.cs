using System.Collections.Immutable;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Faults;

/// <summary>The faults of one tenant, in the order they were planned; the first that fits a call touches it, alone.</summary>
public sealed class FaultPlan
{
    private ImmutableList<PlannedFault> _planned = [];

    /// <summary>The faults that may still touch a call.</summary>
    public IReadOnlyList<PlannedFault> Active => [.. Volatile.Read(ref _planned).Where(p => p.IsActive)];

    /// <summary>All faults since the plan was last cleared, used up or not.</summary>
    public IReadOnlyList<PlannedFault> All => Volatile.Read(ref _planned);

    /// <summary>Plans a fault.</summary>
    public PlannedFault Plan(IFault fault)
    {
        var planned = new PlannedFault(fault);
        ImmutableInterlocked.Update(ref _planned, list => list.Add(planned));
        return planned;
    }

    /// <summary>Takes one fault out again and lets go of what it holds.</summary>
    public void Remove(PlannedFault planned)
    {
        ImmutableInterlocked.Update(ref _planned, list => list.Remove(planned));
        planned.Fault.Release();
    }

    /// <summary>Takes all faults out and lets go of what they hold.</summary>
    public void Clear()
    {
        foreach (var planned in Interlocked.Exchange(ref _planned, []))
        {
            planned.Fault.Release();
        }
    }

    internal PlannedFault? Take(string system, Reading reading) =>
        Volatile.Read(ref _planned).FirstOrDefault(p => p.Fault.Target.Touches(system, reading) && p.TryTake());

    /// <summary>The first fault of a kind that fits; others are left for the calls that they are planned for.</summary>
    internal TFault? Take<TFault>(string system, Reading reading)
        where TFault : class, IFault =>
        Volatile.Read(ref _planned).FirstOrDefault(p => p.Fault is TFault && p.Fault.Target.Touches(system, reading) && p.TryTake())?.Fault as TFault;
}
