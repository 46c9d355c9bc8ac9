using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>A postal address.</summary>
public sealed record Address
{
    /// <summary>Kind of address, for example V=H (bostedsadresse), V=WP (arbeidsadresse).</summary>
    public CS? Type { get; init; }

    /// <summary>Street and number.</summary>
    public string? StreetAdr { get; init; }

    /// <summary>Four-digit postal code.</summary>
    public string? PostalCode { get; init; }

    /// <summary>Place that belongs to the postal code.</summary>
    public string? City { get; init; }

    /// <summary>Post box.</summary>
    public string? Postbox { get; init; }

    /// <summary>Municipality.</summary>
    public CS? County { get; init; }

    /// <summary>Country.</summary>
    public CS? Country { get; init; }
}
