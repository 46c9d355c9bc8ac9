namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>How far a message has come; the names are the wire's (<c>transportDeliveryState</c>).</summary>
internal enum Leveringstilstand
{
    /// <summary>Nothing is known yet.</summary>
    Unconfirmed,

    /// <summary>The receiver's message handler has it.</summary>
    Acknowledged,

    /// <summary>The receiver's message handler refused it.</summary>
    Rejected,
}
