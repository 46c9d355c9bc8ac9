namespace AcceptanceHarness.ReferenceSystem;

/// <summary>How a call to Reseptformidleren ended.</summary>
internal enum SendOutcome
{
    /// <summary>With a document.</summary>
    Answered,

    /// <summary>With a SOAP Fault.</summary>
    Fault,

    /// <summary>With a negative receipt in a SOAP Fault.</summary>
    AppRecFault,

    /// <summary>With a refusal on HTTP (503).</summary>
    Unavailable,

    /// <summary>With something that is no answer: broken, empty or unreadable.</summary>
    Unreadable,

    /// <summary>Without an answer before the time was out.</summary>
    TimedOut,

    /// <summary>With an answer that had begun, and stood still until the time was out.</summary>
    Stalled,

    /// <summary>With a document of another version than the one that was asked for.</summary>
    OtherVersion,

    /// <summary>With a broken connection.</summary>
    Broken,
}
