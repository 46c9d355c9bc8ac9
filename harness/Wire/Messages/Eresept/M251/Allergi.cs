using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>A reaction to a medicine (CAVE).</summary>
public sealed record Allergi
{
    /// <summary>How the patient reacts.</summary>
    public required CV Reaksjon { get; init; }

    /// <summary>More about it.</summary>
    public string? Kommentar { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset Oppdatert { get; init; }

    /// <summary>Where it is known from.</summary>
    public required CV Kilde { get; init; }

    /// <summary>What the patient reacts to.</summary>
    public required Legemiddelreaksjon Legemiddelreaksjon { get; init; }

    /// <summary>Whether it has been found not to hold.</summary>
    public bool? Avkreftet { get; init; }
}
