using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>What a step expects, and what is said when it does not hold.</summary>
/// <param name="Step">The step's name in ASCII kebab-case.</param>
/// <param name="Expected">What is expected, in bokmål.</param>
/// <param name="Sentence">What is wrong when it does not hold: one sentence that a clinician understands.</param>
/// <param name="Fix">What the vendor's developer does next.</param>
public sealed record Expectation(string Step, string Expected, string Sentence, string Fix)
{
    /// <summary>The operation that Reseptformidleren must have answered with yes before this can be looked at; null when it can be looked at anyway.</summary>
    public string? SvarPa { get; init; }

    /// <summary>Ids of the unconfirmed assumptions that what is expected rests on.</summary>
    public IReadOnlyList<string> Antakelser { get; init; } = [];

    internal Finding Broken(CriterionId criterion, string actual, IReadOnlyList<long> exchanges) => new()
    {
        Criterion = criterion,
        Check = Step,
        Sentence = Sentence,
        Expected = Expected,
        Received = actual,
        Fix = Fix,
        Exchanges = exchanges,
        Antakelser = Antakelser,
    };
}
