namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>A message that Reseptformidleren has ready for the message bus.</summary>
/// <param name="HerId">Whom it is for.</param>
/// <param name="Type">Its type in the hodemelding, for example <c>ERM7</c>.</param>
/// <param name="MeldingId">Its MsgId.</param>
/// <param name="Tidspunkt">When it was made.</param>
/// <param name="Innhold">The whole hodemelding.</param>
public sealed record UtgaendeMelding(string HerId, string Type, string MeldingId, DateTimeOffset Tidspunkt, ReadOnlyMemory<byte> Innhold);
