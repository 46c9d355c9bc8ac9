namespace AcceptanceHarness.Simulators.HelseId.Klienter;

/// <summary>A synthetic person who can log in.</summary>
public sealed record HelseIdPerson
{
    /// <summary>Fødselsnummer or D-nummer of the synthetic series.</summary>
    public required string Pid { get; init; }

    /// <summary>Given name.</summary>
    public string Fornavn { get; init; } = "Test";

    /// <summary>Middle name; null for none.</summary>
    public string? Mellomnavn { get; init; }

    /// <summary>Family name.</summary>
    public string Etternavn { get; init; } = "Person";

    /// <summary>HPR number; null for one who is no health worker.</summary>
    public string? Hpr { get; init; }

    /// <summary>Profession in the register of health personnel (OID 9060), for example <c>LE</c>; null for none.</summary>
    public string? Profesjon { get; init; }

    /// <summary>The whole name.</summary>
    public string Navn => string.Join(' ', new[] { Fornavn, Mellomnavn, Etternavn }.Where(part => part is { Length: > 0 }));
}
