namespace AcceptanceHarness.Core.Results;

/// <summary>How a run ended, beside what its criteria say: both keep the gate closed.</summary>
/// <param name="ToolFault">True when the tool itself failed under way, so that nothing in the run can be trusted.</param>
/// <param name="Interrupted">True when the run was stopped before all of it was run.</param>
public sealed record RunEnd(bool ToolFault, bool Interrupted)
{
    /// <summary>The status of a run that came to its end.</summary>
    public const string Finished = "Ferdig";

    /// <summary>The status of a run that was stopped under way.</summary>
    public const string Stopped = "Avbrutt";

    /// <summary>A run that came to its end and whose tool did not fail.</summary>
    public static RunEnd Clean { get; } = new(ToolFault: false, Interrupted: false);

    /// <summary>How a run ended, by what its record holds.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="toolFaults">The tool's own faults.</param>
    public static RunEnd Of(string status, IReadOnlyList<string> toolFaults) => new(toolFaults.Count > 0, status != Finished);
}
