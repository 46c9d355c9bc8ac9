namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>An Acknowledgment: the message came to its receiver's message handler. It says nothing of what the receiver's system made of it.</summary>
/// <param name="Tidspunkt">When the message was received.</param>
/// <param name="MeldingId">The message.</param>
public sealed record EbxmlKvittering(DateTimeOffset Tidspunkt, string MeldingId)
{
    /// <summary>What the message's signature covered; none where the message was not signed, or a signed acknowledgment was not asked for.</summary>
    public IReadOnlyList<EbxmlReferanse> Referanser { get; init; } = [];
}
