namespace AcceptanceHarness.Core.Checks.Meldingsutveksling;

/// <summary>What a system does on the message bus, as operations in the journal.</summary>
public static class Meldingsoperasjoner
{
    /// <summary>The simulated system's name.</summary>
    public const string System = "meldingstjener";

    /// <summary>A message is sent to a queue.</summary>
    public const string Sending = "sending";

    /// <summary>A queue is listened to.</summary>
    public const string Tilkobling = "tilkobling";

    /// <summary>A message is delivered.</summary>
    public const string Levering = "levering";

    /// <summary>A delivered message is settled.</summary>
    public const string Avgjorelse = "avgjørelse";
}
