namespace AcceptanceHarness.Core.Criteria;

/// <summary>An acceptance criterion (a Regel), read from a feature file: the only register of criteria.</summary>
public sealed record Criterion
{
    /// <summary>The id.</summary>
    public required CriterionId Id { get; init; }

    /// <summary>The Regel's text, with the letters of its delkrav.</summary>
    public required string Title { get; init; }

    /// <summary>The Egenskap's title.</summary>
    public required string Feature { get; init; }

    /// <summary>The feature file's path below features/, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>MÅ or BØR.</summary>
    public required Niva Niva { get; init; }

    /// <summary>How firm the source is.</summary>
    public required Grunnlag Grunnlag { get; init; }

    /// <summary>The text after «Kilde:».</summary>
    public required string Kilde { get; init; }

    /// <summary>Hazards it guards against, F-nn.</summary>
    public required IReadOnlyList<string> Farer { get; init; }

    /// <summary>Causes it controls, F-nn.m.</summary>
    public IReadOnlyList<string> Arsaker { get; init; } = [];

    /// <summary>Roles it concerns.</summary>
    public required IReadOnlyList<string> Roller { get; init; }

    /// <summary>Requirements it answers, kravsett/id; empty is «uten krav-id».</summary>
    public IReadOnlyList<string> Krav { get; init; } = [];

    /// <summary>The @gjelder value: <c>alle</c>, <c>funksjon:…</c>, <c>kundegruppe:…</c> or <c>profil:…</c>.</summary>
    public required string Gjelder { get; init; }

    /// <summary>nhn or leverandør.</summary>
    public string GodkjennesAv { get; init; } = "nhn";

    /// <summary>Assumptions (A-nnn) that its scenarios or checks rest on: printed whatever the result.</summary>
    public IReadOnlyList<string> Antakelser { get; init; } = [];

    /// <summary>Letters of its delkrav.</summary>
    public required IReadOnlyList<string> Delkrav { get; init; }

    /// <summary>True when a person decides it (@manuell).</summary>
    public bool Manuell { get; init; }
}
