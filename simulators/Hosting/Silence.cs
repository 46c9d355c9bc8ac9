namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>An answer that stands still after its first part.</summary>
/// <param name="PromisedLength">The body's length in bytes as the head gives it, more than is sent.</param>
/// <param name="KeepAsync">Keeps silent until the client leaves, the fault is cleared or the simulators stop; the connection is then reset.</param>
internal sealed record Silence(int PromisedLength, Func<CancellationToken, Task> KeepAsync);
