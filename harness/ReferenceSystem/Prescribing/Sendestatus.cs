namespace AcceptanceHarness.ReferenceSystem;

/// <summary>Where a prescription is on its way.</summary>
internal enum Sendestatus
{
    /// <summary>Not answered yet.</summary>
    Venter,

    /// <summary>Accepted by Reseptformidleren.</summary>
    Sendt,

    /// <summary>Sent, no receipt.</summary>
    Ubekreftet,

    /// <summary>Rejected by Reseptformidleren.</summary>
    Avvist,
}
