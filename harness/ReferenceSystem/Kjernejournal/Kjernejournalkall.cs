using System.Text.Json.Nodes;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal;

/// <summary>One call.</summary>
internal sealed record Kjernejournalkall
{
    /// <summary>What is asked, one of <see cref="Kjernejournaloperasjon"/>.</summary>
    public required string Operasjon { get; init; }

    public required Uri Adresse { get; init; }

    /// <summary>The header that the service wants the source system in.</summary>
    public required string Kildesystemhode { get; init; }

    /// <summary>The patient's person number, which has no place in the address.</summary>
    public required string Fnr { get; init; }

    /// <summary>What is sent as JSON; null for nothing.</summary>
    public JsonObject? Innhold { get; init; }

    public HttpMethod Metode { get; init; } = HttpMethod.Post;

    public string Innholdstype { get; init; } = "application/json";

    /// <summary>The header that the service wants the event's id in.</summary>
    public string Hendelseshode { get; init; } = KjernejournalHoder.Hendelse;

    /// <summary>Headers that the service wants beside the common ones; null leaves one out.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Hoder { get; init; } = [];

    /// <summary>The form that is sent in place of JSON; null for none.</summary>
    public IReadOnlyDictionary<string, string>? Skjema { get; init; }
}
