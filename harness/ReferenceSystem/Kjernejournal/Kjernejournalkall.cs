using System.Text.Json.Nodes;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>One call.</summary>
internal sealed record Kjernejournalkall
{
    /// <summary>What is asked, one of <see cref="Kjernejournaloperasjon"/>.</summary>
    public required string Operasjon { get; init; }

    public required Uri Adresse { get; init; }

    /// <summary>The header that the service wants the source system in.</summary>
    public required string Kildesystemhode { get; init; }

    /// <summary>The patient's person number, which has a place in the body alone.</summary>
    public required string Fnr { get; init; }

    public required JsonObject Innhold { get; init; }
}
