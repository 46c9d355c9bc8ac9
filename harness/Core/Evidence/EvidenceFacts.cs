namespace AcceptanceHarness.Core.Evidence;

/// <summary>Names of the facts that the journal itself adds to an exchange, when it could not keep it as it was.</summary>
public static class EvidenceFacts
{
    /// <summary>A real person number came in, and nothing of the exchange was kept.</summary>
    public const string RealPersonNumber = "personnummer";

    /// <summary>The look for person numbers was not finished, and the bodies were not kept.</summary>
    public const string Unscreened = "personnummerkontroll";

    /// <summary>Masking made a body unreadable that was readable, and it was not kept: a fault of the tool.</summary>
    public const string MaskingFailed = "maskering";
}
