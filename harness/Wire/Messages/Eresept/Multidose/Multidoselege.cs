namespace AcceptanceHarness.Wire.Messages.Eresept;

/// <summary>The doctor who is responsible for a patient's multidose.</summary>
public sealed record Multidoselege
{
    /// <summary>HPR number.</summary>
    public required string HprNr { get; init; }

    /// <summary>Given name; empty when only one name is known.</summary>
    public required string Fornavn { get; init; }

    /// <summary>Family name.</summary>
    public required string Etternavn { get; init; }

    /// <summary>The doctor's organisation.</summary>
    public required string OrgNavn { get; init; }

    /// <summary>HER-id of that organisation.</summary>
    public required string HerId { get; init; }

    /// <summary>The last day of the responsibility; null when it goes on.</summary>
    public DateOnly? AktivTil { get; init; }

    /// <summary>The organisation's telephone number.</summary>
    public string? Telefon { get; init; }
}
