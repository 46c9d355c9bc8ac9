namespace AcceptanceHarness.Wire.Ebxml;

/// <summary>What was read of a multipart body; a value also when it is hostile.</summary>
public sealed record Mimelesing
{
    /// <summary>What is wrong, in bokmål; null when nothing is.</summary>
    public string? Avvik { get; init; }

    /// <summary>The root part: the envelope; null when there is none.</summary>
    public Mimedel? Rot { get; init; }

    /// <summary>The other parts, in order.</summary>
    public IReadOnlyList<Mimedel> Vedlegg { get; init; } = [];

    internal static Mimelesing Feil(string avvik) => new() { Avvik = avvik };
}
