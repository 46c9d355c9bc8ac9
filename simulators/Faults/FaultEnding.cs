namespace AcceptanceHarness.Simulators.Faults;

/// <summary>How a touched call ends on the connection.</summary>
public enum FaultEnding
{
    /// <summary>An answer is sent.</summary>
    Answered,

    /// <summary>The TCP connection is reset and no answer is sent.</summary>
    Reset,

    /// <summary>Part of an answer is sent, and the connection is left open.</summary>
    Stalled,
}
