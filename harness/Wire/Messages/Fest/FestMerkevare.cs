namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>LegemiddelMerkevare: a product in one form and strength.</summary>
public sealed record FestMerkevare
{
    /// <summary>What it is.</summary>
    public required FestProdukt Produkt { get; init; }

    /// <summary>FEST id.</summary>
    public required string Id { get; init; }

    /// <summary>Trade name.</summary>
    public required string Varenavn { get; init; }

    /// <summary>Pharmaceutical form in full.</summary>
    public string? LegemiddelformLang { get; init; }

    /// <summary>Ids of its substances with strength, in the order they are sorted.</summary>
    public IReadOnlyList<string> RefVirkestofferMedStyrke { get; init; } = [];

    /// <summary>How long a prescription of it may be valid, where that differs from the main rule.</summary>
    public IReadOnlyList<FestReseptgyldighet> Gyldigheter { get; init; } = [];
}
