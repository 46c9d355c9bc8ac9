using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Fest;

/// <summary>What every medicine in FEST says, whichever level it is registered on.</summary>
public sealed record FestProdukt
{
    /// <summary>ATC code (kodeverk 7180).</summary>
    public CV? Atc { get; init; }

    /// <summary>Name, form and strength.</summary>
    public required string NavnFormStyrke { get; init; }

    /// <summary>Prescription group (kodeverk 7421).</summary>
    public required CS Reseptgruppe { get; init; }

    /// <summary>Pharmaceutical form (kodeverk 7448).</summary>
    public CV? LegemiddelformKort { get; init; }

    /// <summary>Ids of the conditions that hold for it.</summary>
    public IReadOnlyList<string> RefVilkar { get; init; } = [];

    /// <summary>Kind of preparation.</summary>
    public CS? Preparattype { get; init; }

    /// <summary>Under which grounds it may be reimbursed.</summary>
    public IReadOnlyList<FestRefusjon> Refusjoner { get; init; } = [];

    /// <summary>Id of the group within which it may be substituted.</summary>
    public string? RefByttegruppe { get; init; }
}
