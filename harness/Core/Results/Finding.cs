using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Results;

/// <summary>One thing that a check saw wrong with the vendor's system, with the evidence it rests on.</summary>
public sealed record Finding
{
    /// <summary>The criterion that the finding is against.</summary>
    public required CriterionId Criterion { get; init; }

    /// <summary>The check or step that found it, in ASCII kebab-case.</summary>
    public required string Check { get; init; }

    /// <summary>How serious it is.</summary>
    public Alvor Alvor { get; init; } = Alvor.Feil;

    /// <summary>True when the machine cannot decide: a criterion that would be bestått is then Til manuell vurdering (rules.md 3).</summary>
    public bool KreverPerson { get; init; }

    /// <summary>One sentence in plain bokmål that a clinician understands.</summary>
    public required string Sentence { get; init; }

    /// <summary>What was expected, in bokmål.</summary>
    public required string Expected { get; init; }

    /// <summary>What was received, in bokmål or as the received value.</summary>
    public required string Received { get; init; }

    /// <summary>What the vendor's developer does next, in bokmål.</summary>
    public string? Fix { get; init; }

    /// <summary>Numbers of the exchanges in the journal that the finding rests on.</summary>
    public IReadOnlyList<long> Exchanges { get; init; } = [];

    /// <summary>Ids (A-nnn) of the unconfirmed assumptions that the finding rests on, none when it rests on facts alone.</summary>
    public IReadOnlyList<string> Antakelser { get; init; } = [];
}
