namespace AcceptanceHarness.Wire.Adapter;

/// <summary>A synthetic organisation (virksomhet) with its test certificates.</summary>
public sealed record CastOrganisation
{
    /// <summary>Name.</summary>
    public required string Navn { get; init; }

    /// <summary>Organisation number.</summary>
    public required string Orgnr { get; init; }

    /// <summary>HER-id.</summary>
    public required string HerId { get; init; }

    /// <summary>Organisation number of the sub-unit (underenhet) that the users work in; null when it has none.</summary>
    public string? Underenhet { get; init; }

    /// <summary>Virksomhetssertifikat for signing.</summary>
    public CastKey? Signering { get; init; }

    /// <summary>Virksomhetssertifikat for decryption.</summary>
    public CastKey? Kryptering { get; init; }

    /// <summary>Virksomhetssertifikat for TLS client authentication.</summary>
    public CastKey? Autentisering { get; init; }
}
