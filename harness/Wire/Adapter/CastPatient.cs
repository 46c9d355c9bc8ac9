namespace AcceptanceHarness.Wire.Adapter;

/// <summary>A synthetic patient.</summary>
public sealed record CastPatient
{
    /// <summary>The key that actions refer to, for example <c>pasient-1</c>.</summary>
    public required string Nokkel { get; init; }

    /// <summary>Given name.</summary>
    public required string Fornavn { get; init; }

    /// <summary>Family name.</summary>
    public required string Etternavn { get; init; }

    /// <summary>Fødselsnummer with month + 80; null for who has none.</summary>
    public string? Fnr { get; init; }

    /// <summary>Fødselsnummer that the patient had before, as the population register knows them; the newest first.</summary>
    public IReadOnlyList<string> TidligereFnr { get; init; } = [];

    /// <summary>D-nummer with month + 80; null for who has none.</summary>
    public string? Dnr { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly Fodselsdato { get; init; }

    /// <summary>Sex by kodeverk 3101: 1 mann, 2 kvinne.</summary>
    public required string Kjonn { get; init; }
}
