namespace AcceptanceHarness.Core.Checks.Eresept.Fest;

/// <summary>A package as FEST has it.</summary>
public sealed record FestVare
{
    /// <summary>Six-digit varenummer; a leading zero counts.</summary>
    public required string Varenr { get; init; }

    /// <summary>Name, form and strength.</summary>
    public required string NavnFormStyrke { get; init; }

    /// <summary>ATC code; empty when it has none.</summary>
    public required string Atc { get; init; }

    /// <summary>Prescription group (kodeverk 7421).</summary>
    public required string Reseptgruppe { get; init; }

    /// <summary>Size as text.</summary>
    public required string Pakningsstr { get; init; }

    /// <summary>Id of the group within which it may be substituted; null for none.</summary>
    public string? Byttegruppe { get; init; }

    /// <summary>When the package, or the product in it, went out; null while it is active.</summary>
    public DateTimeOffset? UtgattFra { get; init; }

    /// <summary>Names of its substances.</summary>
    public IReadOnlyList<string> Virkestoffer { get; init; } = [];

    /// <summary>How long a prescription of it may be valid, where that differs from the main rule.</summary>
    public IReadOnlyList<FestGyldighet> Gyldigheter { get; init; } = [];

    /// <summary>Whether it may be prescribed.</summary>
    public bool ErAktiv => UtgattFra is null;

    /// <summary>How long a prescription of it may be valid for a patient of this sex; null when the main rule holds.</summary>
    /// <param name="kjonn">Kodeverk 3101; null when it is not known.</param>
    public string? Gyldighet(string? kjonn) =>
        (Gyldigheter.FirstOrDefault(regel => regel.Kjonn is not null && regel.Kjonn == kjonn) ?? Gyldigheter.FirstOrDefault(regel => regel.Kjonn is null))?.Varighet;
}
