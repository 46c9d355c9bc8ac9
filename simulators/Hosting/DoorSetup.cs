using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace AcceptanceHarness.Simulators.Hosting;

/// <summary>What a door is opened with.</summary>
/// <param name="Handle">Takes a call through the house; never throws.</param>
/// <param name="Tenant">The tenant of an id; null for one that is gone.</param>
/// <param name="Address">The address to listen on.</param>
/// <param name="Port">The port; 0 for a free one.</param>
/// <param name="Certificate">The TLS server certificate; null for none.</param>
internal sealed record DoorSetup(
    Func<IncomingCall, CancellationToken, Task<CallEnd>> Handle, Func<string, Tenant?> Tenant, IPAddress Address, int Port, X509Certificate2? Certificate);
