namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>Legemiddelpakning: one package of a product.</summary>
public sealed record FestPakning
{
    /// <summary>What is in it.</summary>
    public required FestProdukt Produkt { get; init; }

    /// <summary>FEST id.</summary>
    public required string Id { get; init; }

    /// <summary>Six-digit varenummer; a leading zero counts.</summary>
    public required string Varenr { get; init; }

    /// <summary>Bar codes.</summary>
    public IReadOnlyList<string> Eans { get; init; } = [];

    /// <summary>What it holds, per product in it.</summary>
    public IReadOnlyList<FestPakningsinfo> Pakningsinfo { get; init; } = [];
}
