using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Dialog;

/// <summary>Forespørsel: a question.</summary>
public sealed record Foresporsel
{
    /// <summary>What kind of question it is; of one from a citizen, kodeverk 7601.</summary>
    public required CV TypeForesp { get; init; }

    /// <summary>The subject of the question; version 1.1 only.</summary>
    public string? EmneSporsmal { get; init; }

    /// <summary>What is asked.</summary>
    public string? Sporsmal { get; init; }

    /// <summary>What the answer is for, coded.</summary>
    public CV? Formal { get; init; }

    /// <summary>What the answer is for, in words.</summary>
    public string? Begrunnelse { get; init; }

    /// <summary>How soon the answer is needed.</summary>
    public CS? Hastegrad { get; init; }

    /// <summary>The first day that the question is about.</summary>
    public DateOnly? FraDato { get; init; }

    /// <summary>The last day that the question is about.</summary>
    public DateOnly? TilDato { get; init; }

    /// <summary>The kinds of record that are asked for; at most one in version 1.0.</summary>
    public IReadOnlyList<CV> TypeJournalinfo { get; init; } = [];

    /// <summary>One more thing said in a code, for example that a renewed prescription is fetched at a pharmacy; version 1.1 only.</summary>
    public CV? KodetOpplysning { get; init; }

    /// <summary>The question's id in the sender's system.</summary>
    public string? DokIdForesp { get; init; }

    /// <summary>The persons that have to do with it.</summary>
    public IReadOnlyList<RollerRelatertNotat> Roller { get; init; } = [];
}
