namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>Why a message was moved to the dead-letter queue.</summary>
public enum Dodsarsak
{
    /// <summary>It became too old.</summary>
    Utlopt,

    /// <summary>A receiver rejected it.</summary>
    Avvist,

    /// <summary>It was delivered too often.</summary>
    ForMangeLeveringer,
}
