using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>What a patient reacts to.</summary>
public sealed record Legemiddelreaksjon
{
    /// <summary>The ATC group (kodeverk 7180).</summary>
    public CV? Atc { get; init; }

    /// <summary>Names of substances.</summary>
    public IReadOnlyList<string> Virkestoff { get; init; } = [];

    /// <summary>Ids of substances in FEST.</summary>
    public IReadOnlyList<string> VirkestoffId { get; init; } = [];

    /// <summary>Id of a merkevare in FEST.</summary>
    public string? MerkevareId { get; init; }

    /// <summary>Whether it is an excipient that is reacted to.</summary>
    public bool? Hjelpestoffreaksjon { get; init; }

    /// <summary>Name of the product.</summary>
    public string? Varenavn { get; init; }
}
