using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A message that came through one of the message service's transports, opened.</summary>
/// <param name="Tenant">The tenant that was called.</param>
/// <param name="FraHerId">The sender, as the transport says.</param>
/// <param name="TilHerId">The receiver, as the transport says.</param>
/// <param name="MsgHead">The document's bytes.</param>
public sealed record MottattMelding(Tenant Tenant, string FraHerId, string TilHerId, ReadOnlyMemory<byte> MsgHead);
