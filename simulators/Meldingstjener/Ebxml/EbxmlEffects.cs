namespace AcceptanceHarness.Simulators.Meldingstjener.Ebxml;

/// <summary>What came of an event.</summary>
internal abstract record EbxmlEffect
{
    private EbxmlEffect()
    {
    }

    /// <summary>The message is remembered now.</summary>
    internal sealed record Husket : EbxmlEffect;

    /// <summary>The message had been received before; the state did not move.</summary>
    /// <param name="Kvittering">The acknowledgment that was made the first time.</param>
    internal sealed record Duplikat(ReadOnlyMemory<byte> Kvittering) : EbxmlEffect;
}
