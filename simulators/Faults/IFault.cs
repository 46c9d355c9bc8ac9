namespace AcceptanceHarness.Simulators.Faults;

/// <summary>Something that a simulator does wrong on purpose.</summary>
public interface IFault
{
    /// <summary>The fault's id in ASCII kebab-case.</summary>
    string Id { get; }

    /// <summary>What the simulator does wrong, in bokmål.</summary>
    string Description { get; }

    /// <summary>Which calls it touches.</summary>
    FaultTarget Target { get; }

    /// <summary>Handles one touched call in place of the simulated system.</summary>
    Task<FaultOutcome> ApplyAsync(FaultedCall call, CancellationToken cancellationToken);

    /// <summary>Lets go of calls that the fault holds back; called when it is cleared.</summary>
    void Release()
    {
    }
}
