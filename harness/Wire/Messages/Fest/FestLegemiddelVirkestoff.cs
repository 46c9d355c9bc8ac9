namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>LegemiddelVirkestoff: what is prescribed by substance, form and strength.</summary>
public sealed record FestLegemiddelVirkestoff
{
    /// <summary>What it is.</summary>
    public required FestProdukt Produkt { get; init; }

    /// <summary>FEST id.</summary>
    public required string Id { get; init; }

    /// <summary>Ids of its substances with strength, in the order they are sorted.</summary>
    public IReadOnlyList<string> RefVirkestofferMedStyrke { get; init; } = [];

    /// <summary>Ids of the products that it is.</summary>
    public IReadOnlyList<string> RefMerkevarer { get; init; } = [];

    /// <summary>Ids of the packages that it is.</summary>
    public IReadOnlyList<string> RefPakninger { get; init; } = [];
}
