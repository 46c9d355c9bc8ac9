using AcceptanceHarness.Core.Results.Run;

namespace AcceptanceHarness.Simulators.HelseId.Okter;

/// <summary>What a session showed, requirement by requirement.</summary>
public sealed record Oktresultat
{
    /// <summary>The session's id.</summary>
    public required string Okt { get; init; }

    /// <summary>The client that it is for.</summary>
    public required string KlientId { get; init; }

    /// <summary>The issuer that it had.</summary>
    public required string Utsteder { get; init; }

    /// <summary>When it was opened, or last reset (UTC).</summary>
    public required DateTimeOffset Fra { get; init; }

    /// <summary>When it was closed (UTC); null while it is open.</summary>
    public DateTimeOffset? Til { get; init; }

    /// <summary>How many exchanges it rests on: those of the client, and those that do not say whose they are.</summary>
    public required int Utvekslinger { get; init; }

    /// <summary>What the session says as a whole.</summary>
    public required Oktutfall Utfall { get; init; }

    /// <summary>The outcome in one sentence of bokmål.</summary>
    public required string Sammendrag { get; init; }

    /// <summary>What must be known to read the list, in bokmål.</summary>
    public required IReadOnlyList<string> Merknader { get; init; }

    /// <summary>Every requirement, in number order.</summary>
    public required IReadOnlyList<HelseIdKontrollRecord> Kontroller { get; init; }
}
