namespace AcceptanceHarness.Wire.Signing;

/// <summary>A SOAP 1.2 fault.</summary>
/// <param name="Code">Whose fault it is.</param>
/// <param name="Text">What is wrong, in bokmål.</param>
/// <param name="Subcode">Local name of the WS-Addressing fault, for example <c>ActionNotSupported</c>; null for none.</param>
public sealed record Soap12Fault(Soap12FaultCode Code, string Text, string? Subcode = null);
