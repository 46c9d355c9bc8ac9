using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M9.5: asks RF for a patient's prescriptions.</summary>
public sealed record M95
{
    /// <summary>Fødselsnummer or D-nummer; null when only reference numbers are known.</summary>
    public string? Fnr { get; init; }

    /// <summary>Also prescriptions that are called back or finished (JaNei).</summary>
    public required CS AlleResepter { get; init; }

    /// <summary>Reference numbers of locked prescriptions.</summary>
    public IReadOnlyList<string> RefNr { get; init; } = [];

    /// <summary>Whether the patient has consented to the question (JaNei); only version 2015 has it, and demands it.</summary>
    public CS? Samtykke { get; init; }

    /// <summary>Number of prescriptions from which the answer is compressed; 0 means never.</summary>
    public int Komprimering { get; init; }
}
