namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>Something that happens to the record of messages received.</summary>
internal abstract record EbxmlEvent
{
    private EbxmlEvent()
    {
    }

    /// <summary>A message was taken in.</summary>
    /// <param name="Nokkel">Its sender and id.</param>
    /// <param name="Kvittering">The acknowledgment that was made; empty when none was asked for.</param>
    internal sealed record Mottatt(string Nokkel, ReadOnlyMemory<byte> Kvittering) : EbxmlEvent;
}
