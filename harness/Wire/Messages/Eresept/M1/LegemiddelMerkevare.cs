namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A medicine prescribed by trade name.</summary>
public sealed record LegemiddelMerkevare : Legemiddel
{
    /// <summary>FEST id.</summary>
    public string? Id { get; init; }

    /// <summary>Trade name.</summary>
    public required string Varenavn { get; init; }

    /// <summary>Pharmaceutical form in full.</summary>
    public string? LegemiddelformLang { get; init; }
}
