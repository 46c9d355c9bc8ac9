using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M25.1: everything that the patient uses, and what the patient reacts to, as one signed list.</summary>
public sealed record LegemidlerIBruk
{
    /// <summary>Who is what to the patient, for example LIB-ansvarlig lege.</summary>
    public IReadOnlyList<Rolle> Roller { get; init; } = [];

    /// <summary>One for each treatment, discontinued ones of late among them.</summary>
    public IReadOnlyList<EnkeltoppforingLIB> Enkeltoppforinger { get; init; } = [];

    /// <summary>Reactions to medicines (CAVE).</summary>
    public IReadOnlyList<Allergi> Allergier { get; init; } = [];

    /// <summary>Free text about the whole list.</summary>
    public string? Merknad { get; init; }

    /// <summary>Whether a locum sends it (JaNei).</summary>
    public CS? Vikar { get; init; }
}
