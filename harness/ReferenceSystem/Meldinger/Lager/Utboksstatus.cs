namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>How a message in the outbox stands.</summary>
internal enum Utboksstatus
{
    /// <summary>It has not left yet.</summary>
    Venter,

    /// <summary>The broker has it; whether the receiver has taken it in is not known.</summary>
    Ubekreftet,

    /// <summary>The receiver has taken it in.</summary>
    Bekreftet,

    /// <summary>The receiver, or the message service, has refused it.</summary>
    Avvist,

    /// <summary>The receipt has not come in time: somebody must follow up.</summary>
    Forfalt,
}
