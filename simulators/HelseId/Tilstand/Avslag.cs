namespace AcceptanceHarness.Simulators.HelseId.Tilstand;

/// <summary>Why an event is not allowed.</summary>
internal enum Avslag
{
    /// <summary>It is not there, or used already.</summary>
    Ukjent,

    /// <summary>It is too old.</summary>
    Utlopt,

    /// <summary>It belongs to another client.</summary>
    AnnenKlient,

    /// <summary>It has been seen before.</summary>
    Gjentatt,

    /// <summary>There is no room for more.</summary>
    Fullt,
}
