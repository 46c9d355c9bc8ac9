using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>M9.11: asks for a patient's list of medicines in use and who is responsible for multidose.</summary>
public sealed record M911
{
    /// <summary>Fødselsnummer or D-nummer.</summary>
    public required string Fnr { get; init; }

    /// <summary>Whether the patient has consented; in the version of 2014 alone.</summary>
    public CS? Samtykke { get; init; }

    /// <summary>Whether all the patient's prescriptions are wanted too; the answer of 2021 has no place for them.</summary>
    public bool? InklReseptinfo { get; init; }

    /// <summary>Whether the newest M25.1, M25.2 and M25.3 are wanted; in the version of 2021 alone.</summary>
    public bool? InklM25Meldinger { get; init; }

    /// <summary>Who of the pharmacy's staff asks; the name is spelt as the standard spells it.</summary>
    public string? AnstattId { get; init; }

    /// <summary>1 or more asks for a compressed answer, 0 or less does not; not in the version of 2014.</summary>
    public int? Komprimering { get; init; }
}
