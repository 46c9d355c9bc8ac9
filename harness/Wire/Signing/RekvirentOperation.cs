namespace AcceptanceHarness.Wire.Signing;

/// <summary>One operation of Reseptformidleren's prescriber service.</summary>
/// <param name="Name">The operation, which is also its SOAPAction: <c>M1</c>, <c>M9_5</c>.</param>
/// <param name="Request">Local name of the request element.</param>
/// <param name="Response">Local name of the response element.</param>
/// <param name="DeclaresAppRecFault">True when a negative receipt may come as an AppRecFault instead of in the answer.</param>
public sealed record RekvirentOperation(string Name, string Request, string Response, bool DeclaresAppRecFault);
