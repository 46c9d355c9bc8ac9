using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks;

/// <summary>What a check saw, before it is tied to check and exchange.</summary>
/// <param name="Setning">One sentence that a clinician understands.</param>
/// <param name="Forventet">What was expected.</param>
/// <param name="Mottatt">What was received.</param>
/// <param name="Retting">What the vendor's developer does next.</param>
internal sealed record Avvik(string Setning, string Forventet, string Mottatt, string Retting)
{
    /// <summary>How serious it is.</summary>
    public Alvor Alvor { get; init; } = Alvor.Feil;

    /// <summary>True when only a person can decide.</summary>
    public bool KreverPerson { get; init; }

    /// <summary>Earlier exchanges that it rests on too.</summary>
    public IReadOnlyList<long> AndreUtvekslinger { get; init; } = [];

    /// <summary>Unconfirmed assumptions that it rests on.</summary>
    public IReadOnlyList<string> Antakelser { get; init; } = [];
}
