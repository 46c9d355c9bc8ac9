namespace AcceptanceHarness.Wire.Signing;

/// <summary>What was read of a SOAP 1.1 envelope; a value also when it is hostile.</summary>
public sealed record SoapReading
{
    /// <summary>What is wrong, in bokmål; null when nothing is.</summary>
    public string? Reason { get; init; }

    /// <summary>Local name of the Body's first child.</summary>
    public string? ElementName { get; init; }

    /// <summary>Namespace of the Body's first child.</summary>
    public string? ElementNamespace { get; init; }

    /// <summary>The message in <c>dokument</c>, as bytes; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>How <c>dokument</c> held it.</summary>
    public DocumentForm Form { get; init; }

    /// <summary>The fault's code and text, when the Body holds a Fault.</summary>
    public string? Fault { get; init; }

    /// <summary>The negative receipt that a Fault carries as an AppRecFault, as bytes; empty when it carries none.</summary>
    public ReadOnlyMemory<byte> FaultDocument { get; init; }

    /// <summary>True when the Body is encrypted and must be decrypted first.</summary>
    public bool IsEncrypted { get; init; }
}
