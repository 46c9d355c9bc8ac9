namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A medicine prescribed by active substance.</summary>
public sealed record LegemiddelVirkestoff : Legemiddel
{
    /// <summary>FEST id; begins with a letter, as XML ids do.</summary>
    public required string Id { get; init; }
}
