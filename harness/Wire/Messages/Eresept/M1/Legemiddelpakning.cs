namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A medicine prescribed as a package.</summary>
public sealed record Legemiddelpakning : Legemiddel
{
    /// <summary>Six-digit varenummer.</summary>
    public required string Varenr { get; init; }

    /// <summary>What the package is; the content rules of M1 demand it.</summary>
    public IReadOnlyList<PakningsinfoResept> PakningsinfoResept { get; init; } = [];
}
