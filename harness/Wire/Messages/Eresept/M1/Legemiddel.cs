using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>What every medicine has, whichever level it is prescribed on.</summary>
public abstract record Legemiddel
{
    /// <summary>ATC code (kodeverk 7180).</summary>
    public CV? Atc { get; init; }

    /// <summary>Name, form and strength as FEST writes them.</summary>
    public required string NavnFormStyrke { get; init; }

    /// <summary>Prescription group (kodeverk 7421).</summary>
    public required CS Reseptgruppe { get; init; }

    /// <summary>Pharmaceutical form (kodeverk 7448).</summary>
    public CV? LegemiddelformKort { get; init; }

    /// <summary>Kind of preparation.</summary>
    public CS? Preparattype { get; init; }
}
