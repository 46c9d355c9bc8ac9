using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>The medicine and how it is to be used, as text and as structure.</summary>
public sealed record Forskrivning
{
    /// <summary>What it is used for, in words for the patient.</summary>
    public string? Bruksomrade { get; init; }

    /// <summary>The dosing text (DSSN) that is printed on the label.</summary>
    public string? DosVeiledEnkel { get; init; }

    /// <summary>The doses may not be combined.</summary>
    public bool? IngenKombinasjon { get; init; }

    /// <summary>Fixed, course or as needed (kodeverk 9101).</summary>
    public CS? Bruk { get; init; }

    /// <summary>Short dose (kodeverk 7478).</summary>
    public CV? Kortdose { get; init; }

    /// <summary>The structured dosing; empty when there is only text.</summary>
    public IReadOnlyList<Dosering> Doseringer { get; init; } = [];

    /// <summary>The medicine, at the level it was prescribed on.</summary>
    public required Legemiddel Legemiddel { get; init; }
}
