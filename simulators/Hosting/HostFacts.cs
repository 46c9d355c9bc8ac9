namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>Names and values of the facts that the host itself adds to an exchange.</summary>
public static class HostFacts
{
    /// <summary>How the call ended, when it ended otherwise than by an answer.</summary>
    public const string Connection = "forbindelse";

    /// <summary>The client went away before it was answered.</summary>
    public const string LeftByClient = "avbrutt av klienten";

    /// <summary>The simulator reset the connection, as a fault said or when it was cleared.</summary>
    public const string ResetByFault = "brutt av simulatoren";

    /// <summary>The simulators were stopped before the call was answered.</summary>
    public const string Stopped = "simulatoren ble stoppet";

    /// <summary>The request's body was larger than the limit.</summary>
    public const string TooLarge = "for-stor";
}
