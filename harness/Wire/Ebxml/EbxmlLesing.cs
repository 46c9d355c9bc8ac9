namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>What was read of an envelope; a value also when it is hostile.</summary>
public sealed record EbxmlLesing
{
    /// <summary>The envelope; null when its header could not be read at all, so that there is nobody to answer.</summary>
    public EbxmlMelding? Melding { get; init; }

    /// <summary>All that is wrong with the XML.</summary>
    public required IReadOnlyList<EbxmlAvvik> Avvik { get; init; }
}
