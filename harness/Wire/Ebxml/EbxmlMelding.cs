namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>An ebMS 2.0 envelope: a message with payload, an acknowledgment, or an error message.</summary>
public sealed record EbxmlMelding
{
    /// <summary>From whom, to whom, about what.</summary>
    public required EbxmlHode Hode { get; init; }

    /// <summary>That an acknowledgment is asked for; null when none is.</summary>
    public EbxmlKvitteringsonske? Kvitteringsonske { get; init; }

    /// <summary>Whether the answer is asked for in the answer to the same HTTP call (SyncReply).</summary>
    public bool SvarISammeKall { get; init; }

    /// <summary>The acknowledgment that it is; null when it is none.</summary>
    public EbxmlKvittering? Kvittering { get; init; }

    /// <summary>The errors that it tells of; null when it tells of none.</summary>
    public EbxmlFeilliste? Feilliste { get; init; }

    /// <summary>The Content-IDs of the payloads, without <c>cid:</c>.</summary>
    public IReadOnlyList<string> Innhold { get; init; } = [];
}
