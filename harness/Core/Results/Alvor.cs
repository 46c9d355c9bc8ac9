namespace AcceptanceHarness.Core.Results;

/// <summary>How serious a finding is.</summary>
public enum Alvor
{
    /// <summary>Feil: the criterion is not met.</summary>
    Feil,

    /// <summary>Merknad: leaves the result unchanged, is counted on page 1 and listed.</summary>
    Merknad,

    /// <summary>Opplysning: worth knowing, no more.</summary>
    Opplysning,
}
