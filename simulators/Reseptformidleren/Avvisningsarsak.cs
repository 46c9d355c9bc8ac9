namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Why Reseptformidleren does not let an event happen.</summary>
internal enum Avvisningsarsak
{
    /// <summary>The id was used for something else.</summary>
    IdBruktForAnnet,

    /// <summary>No such prescription, or it has expired and is deleted.</summary>
    UkjentResept,

    /// <summary>The prescription is of another patient.</summary>
    AnnenPasient,

    /// <summary>The prescription's status does not allow it.</summary>
    FeilStatus,

    /// <summary>The prescription has expired already.</summary>
    Utlopt,

    /// <summary>A number is out of range.</summary>
    UgyldigAntall,

    /// <summary>The message names no patient.</summary>
    PasientMangler,

    /// <summary>The list builds on another than the present one.</summary>
    EldreListe,

    /// <summary>The status is none that is known.</summary>
    UkjentStatus,

    /// <summary>The sender's organisation has no HER-id.</summary>
    AvsenderMangler,

    /// <summary>The sender is not the registered multidose doctor.</summary>
    IkkeMultidoselege,
}
