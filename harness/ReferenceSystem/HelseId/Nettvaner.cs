namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>How services are called.</summary>
/// <param name="SerPaSertifikat">True when the server's certificate must be one that is trusted, for the server's name.</param>
/// <param name="Gjentak">How many times a call is repeated when the service is away; 10 at most.</param>
/// <param name="Talmodighet">How long an answer is waited for.</param>
internal sealed record Nettvaner(bool SerPaSertifikat, int Gjentak, TimeSpan Talmodighet);
