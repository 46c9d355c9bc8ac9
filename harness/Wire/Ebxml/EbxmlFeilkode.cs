namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>The error codes of ebMS 2.0, by the names they have on the wire.</summary>
public enum EbxmlFeilkode
{
    /// <summary>A value is not known to the receiver: the party, the agreement, the service.</summary>
    ValueNotRecognized,

    /// <summary>Something is asked for that the receiver does not do.</summary>
    NotSupported,

    /// <summary>A value does not go with another.</summary>
    Inconsistent,

    /// <summary>Another fault of the XML.</summary>
    OtherXml,

    /// <summary>It could not be handed on.</summary>
    DeliveryFailure,

    /// <summary>It came too late.</summary>
    TimeToLiveExpired,

    /// <summary>Signature, certificate or encryption does not hold.</summary>
    SecurityFailure,

    /// <summary>A fault of the MIME parts.</summary>
    MimeProblem,

    /// <summary>Something else.</summary>
    Unknown,
}
