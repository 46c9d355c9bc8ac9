namespace AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

/// <summary>A lab report of a patient, as Pasientens prøvesvar holds it.</summary>
public sealed record Provesvarrapport
{
    /// <summary>The report's id: letters, digits, hyphens and dots, at most 48.</summary>
    public required string Id { get; init; }

    /// <summary>What the report is of, in bokmål.</summary>
    public required string Navn { get; init; }

    /// <summary>When the sample was taken.</summary>
    public required DateTimeOffset Tid { get; init; }

    /// <summary>FHIR's status of the report: <c>final</c>, <c>amended</c>, <c>preliminary</c>, <c>cancelled</c>, <c>entered-in-error</c>.</summary>
    public string Status { get; init; } = "final";

    /// <summary>Code of the field (fagområde), as a tag to search by; null for none.</summary>
    public string? Fagomrade { get; init; }

    /// <summary>The laboratory's name.</summary>
    public string Laboratorium { get; init; } = "Prøvelaboratoriet";

    /// <summary>HPR number of who ordered it; null where it is not known.</summary>
    public string? Rekvirent { get; init; }

    /// <summary>What was analysed, in order.</summary>
    public IReadOnlyList<Analyse> Analyser { get; init; } = [];
}
