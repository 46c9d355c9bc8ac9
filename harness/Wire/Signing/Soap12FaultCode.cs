namespace AcceptanceHarness.Wire.Signing;

/// <summary>Codes of a SOAP 1.2 fault, named as they stand in it.</summary>
public enum Soap12FaultCode
{
    /// <summary>The message is wrong.</summary>
    Sender,

    /// <summary>The service failed.</summary>
    Receiver,

    /// <summary>The envelope is of another SOAP version.</summary>
    VersionMismatch,
}
