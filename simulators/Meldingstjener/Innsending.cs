namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A message that a client sends.</summary>
/// <param name="Melding">The message.</param>
/// <param name="Kodet">The same as AMQP encodes it.</param>
internal sealed record Innsending(Bussmelding Melding, ReadOnlyMemory<byte> Kodet);
