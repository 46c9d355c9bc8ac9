namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>A message in a queue.</summary>
/// <param name="Nummer">Its number in the tenant's broker, from 1 in the order received.</param>
/// <param name="Kodet">The message as AMQP encodes it; decoded anew for each delivery, since a message object cannot be sent twice.</param>
/// <param name="Lagt">When it was put in.</param>
/// <param name="Utloper">When it is too old to be delivered; null for never.</param>
/// <param name="Leveringer">How many deliveries have failed.</param>
/// <param name="Merke">What is known of it, for the journal.</param>
internal sealed record Kopost(long Nummer, ReadOnlyMemory<byte> Kodet, DateTimeOffset Lagt, DateTimeOffset? Utloper, int Leveringer, Postmerke Merke);
