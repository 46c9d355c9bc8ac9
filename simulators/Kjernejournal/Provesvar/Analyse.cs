namespace AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

/// <summary>One result of a lab report; it may have parts, which belong together.</summary>
public sealed record Analyse
{
    /// <summary>What was analysed.</summary>
    public required string Navn { get; init; }

    /// <summary>The analysis's code; null for one that has none, which a client must show all the same.</summary>
    public string? Kode { get; init; }

    /// <summary>The code's system.</summary>
    public string Kodeverk { get; init; } = "urn:oid:2.16.578.1.12.4.1.1.7280";

    /// <summary>The value as it is shown, a number or a text; null for a heading.</summary>
    public string? Verdi { get; init; }

    /// <summary>The unit, for a value that is a number.</summary>
    public string? Enhet { get; init; }

    /// <summary>The reference range as text.</summary>
    public string? Referanse { get; init; }

    /// <summary>The laboratory's comment.</summary>
    public string? Kommentar { get; init; }

    /// <summary>The parts, in order.</summary>
    public IReadOnlyList<Analyse> Deler { get; init; } = [];
}
