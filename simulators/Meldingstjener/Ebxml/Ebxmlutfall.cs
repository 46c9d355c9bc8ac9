namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>What came of sending a message, or of one answer to it.</summary>
internal enum Ebxmlutfall
{
    /// <summary>It was acknowledged.</summary>
    Kvittert,

    /// <summary>It was refused by an error message.</summary>
    Avvist,

    /// <summary>The answer proves nothing; of a whole sending: it was given up.</summary>
    Ubesvart,
}
