namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>The pharmacy that packs a patient's multidose.</summary>
public sealed record Multidoseapotek
{
    /// <summary>Name of the pharmacy.</summary>
    public required string Navn { get; init; }

    /// <summary>HER-id; travels in M9.12 of 2021 alone.</summary>
    public string? HerId { get; init; }

    /// <summary>Number of the licence; travels always but where M9.12 of 2021 lacks it.</summary>
    public string? Konsesjonsnummer { get; init; }

    /// <summary>The last day of the responsibility; null when it goes on.</summary>
    public DateOnly? AktivTil { get; init; }

    /// <summary>Telephone number.</summary>
    public string? Telefon { get; init; }
}
